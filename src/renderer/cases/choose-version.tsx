import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { useLaw } from '#renderer/case/law.ts'
import { PartedTable } from '#renderer/cases/parted-table.tsx'
import { whatParted } from '#renderer/cases/what-parted.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { useAnswer, useDeed } from '#renderer/host/use-answer.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'
import { toast } from '#renderer/ui/toast.tsx'

/** Two machines made a case differ: what each did since, what they hold differently, and the choice. The other version stays in the vault. */
export const ChooseVersion = ({ id }: { readonly id: string }) => {
  const { t, i18n } = useTranslation('cases')
  const { cases } = useApp()
  const go = useGo()
  const law = useLaw()
  const asked = useAnswer('case.versions', { id })
  const settle = useDeed('case.settle')

  const keep = async (head: string, name: string) => {
    const opened = await settle.run({ id, head })
    if (opened === undefined) return
    cases.show(opened)
    toast(t('versions.kept', { name }))
    go('situation', { caseId: id })
  }
  const back = <Button onPress={() => go('cases')}>{t('versions.back')}</Button>
  if (asked.kind === 'asking' || law === undefined) return <Skeleton lines={6} />
  if (asked.kind === 'refused') return <Refusal refusal={asked.refusal} onRetry={asked.again} />
  const { value: versions } = asked
  if (versions.length < 2) {
    return (
      <>
        <PageHead title={t('versions.title')} />
        <EmptyState icon="check" title={t('versions.none')} actions={back}>
          {t('versions.noneHelp')}
        </EmptyState>
      </>
    )
  }
  const parted = whatParted(versions, law.pack.catalogue)
  return (
    <div className="stack">
      <PageHead title={t('versions.titleOf', { name: versions[0]?.case.codeName ?? '' })} lead={t('versions.lead')} actions={back} />
      {settle.refusal && <Refusal refusal={settle.refusal} onClose={settle.forget} />}
      <div className="cases-versions">
        {versions.map(({ head, changedAt, says }, place) => {
          const name = t('versions.name', { letter: letterOf(place) })
          return (
            <Card key={head} level={2} title={name} aside={changedAt && t('versions.changed', { when: dayShown(changedAt, i18n.language) })}>
              <p className="overline">{t('versions.since', { count: says.length })}</p>
              {says.length === 0 ? (
                <p className="quiet">{t('versions.nothing')}</p>
              ) : (
                <ol className="cases-steps" reversed>
                  {says.toReversed().map((step, number) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the same may be done twice
                    <li key={number} dir="auto">
                      {step}
                    </li>
                  ))}
                </ol>
              )}
              <Button kind="primary" isPending={settle.running} onPress={() => void keep(head, name)}>
                {t('versions.keep', { letter: letterOf(place) })}
              </Button>
            </Card>
          )
        })}
      </div>
      <PartedTable parted={parted} names={versions.map((_, place) => t('versions.name', { letter: letterOf(place) }))} />
    </div>
  )
}

const letterOf = (place: number): string => String.fromCharCode(65 + place)
