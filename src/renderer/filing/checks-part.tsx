import { useTranslation } from 'react-i18next'
import type { LawPack } from '#core/law/ground.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import { groupsOf, inTheWay } from '#renderer/filing/check-groups.ts'
import { CheckLine } from '#renderer/filing/check-line.tsx'
import type { Checked } from '#renderer/filing/use-check.ts'
import { WhyCheck } from '#renderer/filing/why-check.tsx'
import { Why } from '#renderer/shell/slots.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

type ChecksPartProps = {
  readonly checked: Checked
  readonly request: RequestKind
  readonly pack: LawPack
  readonly selected: string | undefined
  readonly onSelect: (check: string) => void
}

/** The last check: what stops the filing, what nobody knows yet, what to look at, what passed. */
export const ChecksPart = ({ checked, request, pack, selected, onSelect }: ChecksPartProps) => {
  const { t } = useTranslation('filing')
  const { found, running, isSlow, refusal, again } = checked
  const chosen = found?.lints.find(({ id }) => id === selected)
  return (
    <div className="stack">
      {refusal && <Refusal refusal={refusal} onRetry={again} />}
      {isSlow && <ProgressBar label={t('checking')} />}
      {found === undefined && !refusal && !isSlow && <Skeleton lines={6} />}
      {found && (
        <>
          <Standing {...inTheWay(found)} running={running} request={t(`requests.${request}`)} onAgain={again} />
          {groupsOf(found).map(({ group, lints }) => {
            const lines = (
              <ul key={group} className="filing-list">
                {lints.map(lint => (
                  <CheckLine key={lint.id} lint={lint} group={group} pack={pack} isSelected={lint.id === selected} onSelect={() => onSelect(lint.id)} />
                ))}
              </ul>
            )
            return group === 'passed' ? (
              <Disclosure key={group} level={2} title={t('group.passed')} aside={<span className="faint small">{lints.length}</span>}>
                <div className="filing-board">{lines}</div>
              </Disclosure>
            ) : (
              <section key={group} className="filing-board" aria-labelledby={`filing-${group}`}>
                <h2 id={`filing-${group}`} className="filing-head">
                  {t(`group.${group}`)} <span className="faint">{t(`groupSays.${group}`)}</span>
                </h2>
                {lines}
              </section>
            )
          })}
        </>
      )}
      <Why>{chosen ? <WhyCheck key={chosen.id} lint={chosen} pack={pack} /> : <p className="quiet">{t('why.select')}</p>}</Why>
    </div>
  )
}

type StandingProps = { readonly fails: number; readonly open: number; readonly running: boolean; readonly request: string; readonly onAgain: () => void }

/** Whether anything stands in the way, as the command line says it. */
const Standing = ({ fails, open, running, request, onAgain }: StandingProps) => {
  const { t } = useTranslation('filing')
  const actions = (
    <Button size="small" isPending={running} onPress={onAgain}>
      {t('checkAgain')}
    </Button>
  )
  const isReady = fails === 0 && open === 0
  const says = [...(fails > 0 ? [t('standing.fails', { count: fails })] : []), ...(open > 0 ? [t('standing.open', { count: open })] : [])].join(' ')
  return (
    <Banner tone={isReady ? 'good' : fails > 0 ? 'bad' : 'warn'} title={t(isReady ? 'standing.ready' : 'standing.notReady', { request })} actions={actions}>
      {isReady ? t('standing.readySays') : says}
    </Banner>
  )
}
