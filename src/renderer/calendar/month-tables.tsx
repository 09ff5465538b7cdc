import { useTranslation } from 'react-i18next'
import type { Calendar } from '#core/calendar/deadline.ts'
import { months } from '#core/chronology/day-words.ts'
import { useApp } from '#renderer/app-context.ts'
import { leftUntil } from '#renderer/calendar/days-left.ts'
import { KindTag } from '#renderer/calendar/kind-tag.tsx'
import { monthsOf } from '#renderer/calendar/parts.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { useView } from '#renderer/shell/view.ts'

/** What runs, a table a month. */
export const MonthTables = ({ calendar }: { readonly calendar: Calendar }) => {
  const { t, i18n } = useTranslation('calendar')
  const { views } = useApp()
  const { at } = useView()
  return monthsOf(calendar).map(({ month, lines }) => (
    <table key={month} className="calendar-month">
      <caption>{`${months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.day')}</th>
          <th scope="col">{t('columns.what')}</th>
          <th scope="col">{t('columns.left')}</th>
          <th scope="col">{t('columns.kind')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ deadline }) => {
          const { key, count } = leftUntil(deadline.on, calendar.asOf)
          return (
            <tr key={deadline.id} className={deadline.id === at ? 'selected' : ''}>
              <td>{dayShown(deadline.on, i18n.language)}</td>
              <td>
                <button type="button" className="calendar-select" aria-pressed={deadline.id === at} onClick={() => views.select(deadline.id)}>
                  {deadline.title}
                </button>
              </td>
              <td>{t(`left.${key}`, { count })}</td>
              <td>
                <KindTag deadline={deadline} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  ))
}
