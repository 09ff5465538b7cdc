import { useTranslation } from 'react-i18next'
import type { LawPack } from '#core/law/ground.ts'
import type { Finding, LintFound } from '#core/preflight/lint.ts'
import type { GroupName } from '#renderer/filing/check-groups.ts'
import { BasisMark } from '#renderer/reasons/basis-line.tsx'
import { questionAt } from '#renderer/reasons/question-at.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
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
        {findings.map(finding => (
          <FindingShown key={JSON.stringify(finding)} finding={finding} pack={pack} />
        ))}
        <p className="small faint">
          <BasisMark of={basis} />
        </p>
      </div>
      <Tag tone={tones[group]}>{t(`state.${state}`)}</Tag>
    </li>
  )
}

const FindingShown = ({ finding: { says, mend }, pack }: { readonly finding: Finding; readonly pack: LawPack }) => {
  const { t } = useTranslation('filing')
  const go = useGo()
  const { action } = mend
  const open = () => {
    if (action.kind === 'answer') go('situation', { at: questionAt(pack.catalogue, action.fact, action.item) })
    if (action.kind === 'exhibit') go('evidence', action.exhibit === undefined ? {} : { at: action.exhibit })
    if (action.kind === 'edit') go('drafts', { at: action.paragraph === undefined ? action.paper : `${action.paper}#${action.paragraph}` })
  }
  return (
    <div className="filing-finding">
      <div className="grow">
        <p dir="auto">{says}</p>
        <p className="quiet" dir="auto">
          {mend.says}
        </p>
      </div>
      {action.kind !== 'none' && (
        <Button size="small" aria-label={`${t(`act.${action.kind}`)}: ${says}`} onPress={open}>
          {t(`act.${action.kind}`)}
        </Button>
      )}
    </div>
  )
}
