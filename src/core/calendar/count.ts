import type { Alarm, DeadlineKind, DeadlineStatus, Start } from '#core/calendar/deadline.ts'
import type { CalendarRule, GoBy } from '#core/calendar/rule.ts'
import { workingDayAtLatest, workingDayBefore } from '#core/calendar/working-day.ts'
import { addDays, type CivilDate, type Span } from '#core/civil-date.ts'

export const dayToGoBy = ({ from, to }: Span, goBy: GoBy): CivilDate => {
  switch (goBy) {
    case 'first-day':
      return from
    case 'last-day':
      return to
    case 'working-day-before':
      return workingDayBefore(from)
    case 'working-day-at-latest':
      return workingDayAtLatest(from)
  }
}

/** Due from the day to go by to the last day it may end; late only after that. */
export const statusOf = (on: CivilDate, span: Span, met: boolean, late: CalendarRule['late'], asOf: CivilDate): DeadlineStatus => {
  if (met) return 'met'
  if (asOf < on) return 'upcoming'
  return asOf <= span.to ? 'due' : late
}

export const alarmsOf = (on: CivilDate, daysBefore: readonly number[], asOf: CivilDate): readonly Alarm[] =>
  daysBefore.map(days => ({ on: addDays(on, -days), daysBefore: days, reached: addDays(on, -days) <= asOf }))

/** What is uncertain in the count itself. */
export const countWarnings = (
  kind: DeadlineKind,
  on: CivilDate,
  span: Span,
  status: DeadlineStatus,
  start: Start | undefined,
  asOf: CivilDate,
): readonly string[] => [
  ...(start !== undefined && start.precision !== 'day'
    ? [`The start is known only ${inWords[start.precision]}: it may end on any day from ${span.from} to ${span.to}.`]
    : []),
  ...(start?.alleged ? ['The start rests on the client’s word alone.'] : []),
  ...(kind === 'hard' && status === 'due' && asOf > on ? [afterSafeDay(span, asOf)] : []),
]

const inWords = { month: 'to the month', year: 'to the year', approximate: 'roughly', day: 'to the day' } as const

const afterSafeDay = (span: Span, asOf: CivilDate): string =>
  asOf > span.from
    ? `The safe day has passed, and the time may be over; at the latest it ends on ${span.to}. Act today.`
    : `The safe day has passed. Counted to its end, the time ends on ${span.from}. Act today.`
