import { calendarOf } from '#core/calendar/calendar.ts'
import type { Deadline } from '#core/calendar/deadline.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { LawPack } from '#core/law/ground.ts'
import type { Reader } from '#core/law/reader.ts'
import { calendarLawOf } from '#law/calendar/index.ts'
import { profile } from '#law/procedure/index.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { ownMatters, pendingMatter } from '#templates/parts/own-matters.ts'

/** The reminder to send now. `step` counts from 1; `of` is the length of the ladder; `on` is the day it is for. */
export type Rung = { readonly step: number; readonly of: number; readonly on: CivilDate; readonly isEarly: boolean; readonly isSent: boolean }

export type Due = {
  readonly matter: Reader | undefined
  readonly target: Deadline | undefined
  readonly passed: boolean
  readonly rung: Rung | undefined
  /** Other matters of which a target has passed. */
  readonly others: readonly Reader[]
}

const targets = ['access.due', 'deletion.due', 'admissibility.expected']

/** The matter whose target passed first and is still awaited; else the one that is pending. */
export const dueOf = (clerk: Clerk, law: LawPack): Due => {
  const { deadlines } = calendarOf(clerk.subject, calendarLawOf(profile, law), clerk.asOf)
  const matterOf = ({ item }: Deadline) => ownMatters(clerk).find(matter => idOf(clerk, matter) === item)
  const late = deadlines.filter(({ rule, status }) => targets.includes(rule) && status === 'overdue')
  const [target] = late
  if (target !== undefined) {
    const others = late.slice(1).filter(({ item }) => item !== target.item)
    return { matter: matterOf(target), target, passed: true, rung: rungOf(deadlines, target, clerk.asOf), others: others.flatMap(of => matterOf(of) ?? []) }
  }
  const matter = pendingMatter(clerk)
  const ahead = deadlines.find(({ rule, item, status }) => targets.includes(rule) && matter !== undefined && item === idOf(clerk, matter) && status !== 'met')
  return { matter, target: ahead, passed: false, rung: undefined, others: [] }
}

/** The last step reached and not sent; else the next one. */
const rungOf = (deadlines: readonly Deadline[], target: Deadline, asOf: CivilDate): Rung | undefined => {
  const steps = deadlines.filter(({ after }) => after === target.id)
  const reached = steps.filter(({ on, status }) => on <= asOf && status !== 'met').at(-1)
  const step = reached ?? steps.find(({ status }) => status !== 'met') ?? steps.at(-1)
  return step && { step: steps.indexOf(step) + 1, of: steps.length, on: step.on, isEarly: asOf < step.on, isSent: step.status === 'met' }
}

const idOf = (clerk: Clerk, matter: Reader): string | undefined => clerk.read('ccf.kind', matter).item
