import { useTranslation } from 'react-i18next'
import type { Case } from '#core/case/case.ts'
import type { Entry } from '#core/chronology/chronology.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import type { LawPack } from '#core/law/ground.ts'
import { itemLine } from '#renderer/calendar/item-line.ts'
import { questionAt } from '#renderer/reasons/question-at.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Tag } from '#renderer/ui/chip.tsx'

/** One dated fact: as exact as it is known, a way to its question, and the exhibits behind it. */
export const TimeRow = ({ entry, subject, pack }: { readonly entry: Entry; readonly subject: Case; readonly pack: LawPack }) => {
  const { t } = useTranslation('calendar')
  const { t: ui } = useTranslation('ui')
  const go = useGo()
  const { what, on, precision, says, sources, level, alleged } = entry
  const numbers = sources.flatMap(id => subject.exhibits.filter(exhibit => exhibit.id === id))
  const words = says.charAt(0).toUpperCase() + says.slice(1)
  const isExhibit = 'exhibit' in what
  const line = isExhibit ? '' : itemLine(subject, pack.catalogue, what.fact, what.item)
  return (
    <tr>
      <td className="calendar-date">{dayWords(on, precision)}</td>
      <td>
        <button
          type="button"
          className="calendar-to"
          dir="auto"
          onClick={() => (isExhibit ? go('evidence', { at: what.exhibit }) : go('situation', { at: questionAt(pack.catalogue, what.fact, what.item) }))}
        >
          {words}
        </button>
        {line !== '' && (
          <span className="quiet small" dir="auto">
            {' '}
            {line}
          </span>
        )}
        {isExhibit && <span className="faint small"> {t('chronology.exhibit')}</span>}
      </td>
      <td className="small">
        {numbers.map(({ id, number }) => (
          <button key={id} type="button" className="calendar-to exhibit-ref" onClick={() => go('evidence', { at: id })}>
            {ui('exhibit', { number })}
          </button>
        ))}
        {numbers.length === 0 && <span className="exhibit-ref missing">{t('chronology.noProof')}</span>}
      </td>
      <td>
        {alleged && <Tag tone="arguable">{t('chronology.alleged')}</Tag>} {level !== 'C0' && <Tag>{level}</Tag>}
      </td>
    </tr>
  )
}
