import { useTranslation } from 'react-i18next'
import type { Stage } from '#core/kit/form.ts'
import type { KitStep } from '#core/kit/kit.ts'
import { sourceLine } from '#core/kit/page/fields.ts'
import { stageTitles } from '#core/kit/words.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { useFiling } from '#renderer/filing/filing-memory.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

type KitStepsProps = { readonly request: RequestKind; readonly steps: readonly KitStep[]; readonly stages: readonly Stage[] }

/** The checklist, stage by stage. What is ticked is held until the vault is locked. */
export const KitSteps = ({ request, steps, stages }: KitStepsProps) => {
  const { t } = useTranslation('filing')
  const { id: caseId } = useCase()
  const [{ ticked }, put] = useFiling(caseId, request)
  return stages.map(stage => {
    const of = steps.filter(step => step.stage === stage)
    if (of.length === 0) return null
    const done = of.filter(({ id }) => ticked.includes(id)).length
    return (
      <Disclosure key={stage} level={2} title={stageTitles[stage]} aside={<span className="faint small">{t('kit.done', { done, count: of.length })}</span>}>
        <ul className="filing-board filing-list">
          {of.map(({ id, says, basis }) => (
            <li key={id} className="filing-step">
              <Checkbox
                isSelected={ticked.includes(id)}
                onChange={is => put({ ticked: is ? [...ticked, id] : ticked.filter(one => one !== id) })}
                hint={sourceLine(basis)}
              >
                {says}
              </Checkbox>
            </li>
          ))}
        </ul>
      </Disclosure>
    )
  })
}
