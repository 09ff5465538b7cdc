import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Calendar } from '#core/calendar/deadline.ts'
import type { LawPack } from '#core/law/ground.ts'
import { useApp } from '#renderer/app-context.ts'
import { DayLine } from '#renderer/calendar/day-line.tsx'
import { MonthTables } from '#renderer/calendar/month-tables.tsx'
import { NothingRuns } from '#renderer/calendar/nothing-runs.tsx'
import { type Line, partsOf, runsOfCase } from '#renderer/calendar/parts.ts'
import { UncountedList } from '#renderer/calendar/uncounted-list.tsx'
import { WhyDay } from '#renderer/calendar/why-day.tsx'
import { Why } from '#renderer/shell/slots.tsx'
import { useView } from '#renderer/shell/view.ts'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Segmented } from '#renderer/ui/radio-group.tsx'

/** The days of a matter, by what they are or by month. */
export const DaysPart = ({ calendar, pack }: { readonly calendar: Calendar; readonly pack: LawPack }) => {
  const { t } = useTranslation('calendar')
  const { views } = useApp()
  const { at } = useView()
  const [show, setShow] = useState<'kind' | 'month'>('kind')
  const parts = partsOf(calendar)
  const selected = calendar.deadlines.find(({ id }) => id === at)
  const line = (one: Line) => (
    <DayLine key={one.deadline.id} line={one} asOf={calendar.asOf} pack={pack} isSelected={one.deadline.id === at} onSelect={views.select} />
  )
  return (
    <div className="calendar-days">
      {!runsOfCase(calendar) && <NothingRuns />}
      <div className="row calendar-controls">
        <Segmented
          label={t('show')}
          labelHidden
          options={(['kind', 'month'] as const).map(id => ({ id, label: t(`shows.${id}`) }))}
          value={show}
          onChange={setShow}
        />
      </div>
      {show === 'month' && <MonthTables calendar={calendar} />}
      {show === 'kind' &&
        parts.map(({ part, lines }) =>
          part === 'done' ? (
            <Disclosure key={part} level={2} title={t('part.done')} aside={<span className="faint small">{lines.length}</span>}>
              <ul className="calendar-list">{lines.map(line)}</ul>
            </Disclosure>
          ) : (
            <section key={part} className="calendar-part" aria-labelledby={`calendar-${part}`}>
              <h2 id={`calendar-${part}`} className="calendar-head">
                {t(`part.${part}`)} <span className="faint">{t(`partSays.${part}`)}</span>
              </h2>
              <ul className="calendar-list">{lines.map(line)}</ul>
            </section>
          ),
        )}
      {calendar.uncounted.length > 0 && <UncountedList calendar={calendar} pack={pack} />}
      <Why>
        {selected ? (
          <WhyDay key={selected.id} deadline={selected} pack={pack} />
        ) : (
          <>
            <p className="quiet">{t('why.select')}</p>
            {calendar.notes.length > 0 && <h3>{t('why.notes')}</h3>}
            {calendar.notes.map(note => (
              <p key={note} className="small">
                {note}
              </p>
            ))}
          </>
        )}
      </Why>
    </div>
  )
}
