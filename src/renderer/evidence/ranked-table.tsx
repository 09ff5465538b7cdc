import { useTranslation } from 'react-i18next'
import type { AppendixPlan } from '#core/evidence/appendix-plan.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Tag } from '#renderer/ui/chip.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'

export type RankedTableProps = { readonly plan: AppendixPlan; readonly chosen: ReadonlySet<string>; readonly onChoose: (chosen: ReadonlySet<string>) => void }

/** The exhibits by how many claims lean on them, to be chosen for one theme. */
export const RankedTable = ({ plan: { ranked, mayStayOut }, chosen, onChoose }: RankedTableProps) => {
  const { t } = useTranslation('evidence')
  const { case: subject } = useCase()
  const go = useGo()
  return (
    <table className="evidence-table evidence-board">
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('appendices.choose')}</VisuallyHidden>
          </th>
          <th scope="col">{t('table.exhibit')}</th>
          <th scope="col">{t('table.theme')}</th>
          <th scope="col">{t('table.claims')}</th>
          <th scope="col">{t('table.sole')}</th>
          <th scope="col">{t('table.pages')}</th>
        </tr>
      </thead>
      <tbody>
        {ranked.map(({ exhibit: id, number, claims, sole, pages }) => {
          const exhibit = subject.exhibits.find(one => one.id === id)
          return (
            <tr key={id}>
              <td>
                <Checkbox isSelected={chosen.has(id)} onChange={on => onChoose(new Set(on ? [...chosen, id] : [...chosen].filter(other => other !== id)))}>
                  <VisuallyHidden>{t('appendices.chooseOne', { number })}</VisuallyHidden>
                </Checkbox>
              </td>
              <td>
                <button type="button" className="evidence-to" onClick={() => go('evidence', { at: id })}>
                  <span className="exhibit-ref">{t('ref', { number })}</span> <span dir="auto">{exhibit?.title ?? id}</span>
                </button>{' '}
                {mayStayOut.some(one => one.exhibit === id) && <Tag>{t('appendices.mayStayOut')}</Tag>}
              </td>
              <td dir="auto">{exhibit?.theme ?? ''}</td>
              <td>{claims}</td>
              <td>{sole}</td>
              <td>{pages ?? t('notCounted')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
