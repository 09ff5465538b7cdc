import { statusOf } from '#core/calendar/count.ts'
import type { Deadline } from '#core/calendar/deadline.ts'
import { addPeriod } from '#core/calendar/period.ts'
import type { CalendarRule } from '#core/calendar/rule.ts'
import { dayOf } from '#core/calendar/starts.ts'
import type { Reader } from '#core/law/reader.ts'

/** The steps after a target that has surely passed and is not met. A reminder sent on or after a step's day meets that step and those before. */
export const remindersOf = ({ reminders }: CalendarRule, target: Deadline, reader: Reader): readonly Deadline[] => {
  if (reminders === undefined || target.status !== 'overdue') return []
  const sent = dayOf(reader, reminders.sentOn)
  return reminders.steps.map(step => {
    const on = addPeriod(target.on, step.period)
    const met = sent !== undefined && sent.span.from >= on
    return {
      id: `${target.id}/${step.id}`,
      rule: step.id,
      ...(target.item === undefined ? {} : { item: target.item }),
      code: `${target.code}-${step.code}`,
      on,
      span: { from: on, to: on },
      kind: 'soft',
      status: statusOf(on, { from: on, to: on }, met, 'overdue', reader.asOf),
      title: step.title,
      says: step.says,
      warnings: [],
      basis: step.basis,
      after: target.id,
      alarms: [],
      letter: { paper: step.paper, readyOn: on, ready: !met && on <= reader.asOf },
    } satisfies Deadline
  })
}
