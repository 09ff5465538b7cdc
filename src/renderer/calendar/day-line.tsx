import { useTranslation } from 'react-i18next'
import type { CivilDate } from '#core/civil-date.ts'
import type { LawPack } from '#core/law/ground.ts'
import { leftUntil } from '#renderer/calendar/days-left.ts'
import { KindTag } from '#renderer/calendar/kind-tag.tsx'
import { Ladder, LetterButton } from '#renderer/calendar/ladder.tsx'
import type { Line } from '#renderer/calendar/parts.ts'
import { startSaid } from '#renderer/calendar/start-said.ts'
import { whatToDo } from '#renderer/calendar/what-to-do.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { BasisMark } from '#renderer/reasons/basis-line.tsx'

export type DayLineProps = {
  readonly line: Line
  readonly asOf: CivilDate
  readonly pack: LawPack
  readonly isSelected: boolean
  readonly onSelect: (id: string) => void
}

/** One deadline: its day, what it is, what started it, how far it was checked, and the reminders that follow it. */
export const DayLine = ({ line: { deadline, ladder }, asOf, pack, isSelected, onSelect }: DayLineProps) => {
  const { t, i18n } = useTranslation('calendar')
  const { id, on, span, kind, status, title, says, warnings, basis, from, letter, rule } = deadline
  const { key, count } = leftUntil(on, asOf)
  const isOver = status === 'overdue' || status === 'passed'
  return (
    <li className={`calendar-line${isSelected ? ' selected' : ''}`}>
      <div className="calendar-when">
        <strong>{dayShown(on, i18n.language)}</strong>
        {status !== 'met' && <span className="quiet small">{t(`left.${key}`, { count })}</span>}
      </div>
      <div className="calendar-what">
        <button type="button" className="calendar-select" aria-pressed={isSelected} onClick={() => onSelect(id)}>
          {title}
        </button>
        <p>{says}</p>
        {span.from !== span.to && (
          <p className="small quiet">{t('between', { from: dayShown(span.from, i18n.language), to: dayShown(span.to, i18n.language) })}</p>
        )}
        {warnings.map(warning => (
          <p key={warning} className="small calendar-warning">
            {warning}
          </p>
        ))}
        {isOver && kind !== 'target' && (
          <p className="calendar-do">
            <strong>{t('whatToDoHead')}:</strong> {t(`whatToDo.${whatToDo(rule)}`)}
          </p>
        )}
        {letter?.ready && <LetterButton paper={letter.paper} />}
        {ladder.length > 0 && <Ladder steps={ladder} />}
        <p className="small faint">
          <BasisMark of={basis} />
          {from && ` · ${startSaid(from, span, pack.catalogue, t)}`}
        </p>
      </div>
      <KindTag deadline={deadline} />
    </li>
  )
}
