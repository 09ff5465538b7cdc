import { useTranslation } from 'react-i18next'
import type { LawPack } from '#core/law/ground.ts'
import type { Finding, LintFound } from '#core/preflight/lint.ts'
import { ActButton } from '#renderer/filing/act-button.tsx'
import { type GroupName, saidOnce } from '#renderer/filing/check-groups.ts'
import { BasisMark } from '#renderer/reasons/basis-line.tsx'
import { Tag } from '#renderer/ui/chip.tsx'

const tones = { stops: 'danger', settle: 'open', look: 'arguable', passed: 'stands' } as const

type CheckLineProps = {
  readonly lint: LintFound
  readonly group: GroupName
  readonly pack: LawPack
  readonly isSelected: boolean
  readonly onSelect: () => void
}

/** One check: what was found, how to mend it, and the way there. */
export const CheckLine = ({ lint: { id, title, state, findings, basis }, group, pack, isSelected, onSelect }: CheckLineProps) => {
  const { t } = useTranslation('filing')
  return (
    <li className={`filing-line${isSelected ? ' selected' : ''}`}>
      <span className="faint small">{id}</span>
      <div className="filing-what">
        <button type="button" className="filing-select" aria-pressed={isSelected} onClick={onSelect}>
          {title}
        </button>
        {saidOnce(findings).map(({ finding, times }) => (
          <FindingShown key={JSON.stringify(finding)} finding={finding} times={times} pack={pack} />
        ))}
        <p className="small faint">
          <BasisMark of={basis} />
        </p>
      </div>
      <Tag tone={tones[group]}>{t(`state.${state}`)}</Tag>
    </li>
  )
}

type FindingShownProps = { readonly finding: Finding; readonly times: number; readonly pack: LawPack }

const FindingShown = ({ finding: { says, mend }, times, pack }: FindingShownProps) => {
  const { t } = useTranslation('filing')
  return (
    <div className="filing-finding">
      <div className="grow">
        <p dir="auto">
          {says} {times > 1 && <span className="faint">{t('places', { count: times })}</span>}
        </p>
        <p className="quiet" dir="auto">
          {mend.says}
        </p>
      </div>
      <ActButton action={mend.action} says={says} catalogue={pack.catalogue} />
    </div>
  )
}
