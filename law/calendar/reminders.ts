import type { CalendarRule, Reminder } from '#core/calendar/rule.ts'
import { basisOf } from '#law/calendar/from-clock.ts'
import type { FactId } from '#law/language.ts'
import type { ProcedureProfile } from '#law/procedure/profile.ts'

const sentOn: FactId = 'ccf.reminded-on'

const ladder = [
  ['reminder-first', 'r1'],
  ['reminder-second', 'r2'],
  ['reminder-third', 'r3'],
] as const

/** The reminders to the CCF after a time limit of Article 40 of its Statute has passed. */
export const chase = (profile: ProcedureProfile): NonNullable<CalendarRule['reminders']> => ({
  sentOn,
  steps: ladder.flatMap(([id, code]): readonly Reminder[] => {
    const clock = profile.clocks[id]
    if (clock?.runs.kind !== 'period' || clock.runs.from !== 'time-limit-passed') return []
    return [{ id, code, period: clock.runs.period, title: clock.title, says: clock.says, paper: 'reminder', basis: basisOf(clock) }]
  }),
})

/** The same steps after the month for admissibility, to which Article 40(3) was not read to apply. */
export const chaseAdmissibility = (profile: ProcedureProfile): NonNullable<CalendarRule['reminders']> => {
  const { steps } = chase(profile)
  return { sentOn, steps: steps.map(step => ({ ...step, basis: { ...step.basis, provisions: [] } })) }
}
