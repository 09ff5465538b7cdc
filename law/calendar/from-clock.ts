import type { DeadlineBasis, DeadlineKind } from '#core/calendar/deadline.ts'
import type { CalendarRule, Runs } from '#core/calendar/rule.ts'
import { events } from '#law/calendar/events.ts'
import type { FactId } from '#law/language.ts'
import type { Clock, ClockKind, ProcedureProfile } from '#law/procedure/profile.ts'

/** What a clock of the profile does not say. */
export type Beside = Pick<CalendarRule, 'id' | 'code' | 'goBy' | 'late'> &
  Partial<Pick<CalendarRule, 'each' | 'applies' | 'unless' | 'met' | 'answeredBy' | 'startSeldomKnown' | 'letter' | 'reminders' | 'alarmDaysBefore'>> & {
    /** Where the day of a clock that somebody sets is recorded. */
    readonly set?: FactId
    /** Replaces the words on the nature of a target. */
    readonly often?: true
    readonly warns?: readonly string[]
  }

/** The rule of a clock; none where the profile has no such clock, or no end of it. */
export const fromClock = (profile: ProcedureProfile, clockId: string, beside: Beside): readonly CalendarRule[] => {
  const clock = profile.clocks[clockId]
  const runs = clock && runsOf(clock, beside.set)
  if (clock === undefined || runs === undefined) return []
  const { set: _, often, warns = [], ...rest } = beside
  return [
    {
      alarmDaysBefore: clock.warnDaysBefore ?? [],
      ...rest,
      kind: kinds[clock.kind],
      title: clock.title,
      says: clock.kind === 'ccf-target' ? `${natureOf(often)} ${clock.says}` : clock.says,
      warns,
      basis: basisOf(clock),
      runs,
    },
  ]
}

export const basisOf = ({ verification, sources, provisions, caveat }: Clock): DeadlineBasis => ({
  verification,
  sources,
  provisions,
  ...(caveat === undefined ? {} : { caveat }),
})

/** A working rule of this project. */
export const ownBasis: DeadlineBasis = { verification: 'unverified', sources: ['own'], provisions: [], caveat: 'Our own working rule.' }

const natureOf = (often: true | undefined) => (often ? 'A target, often exceeded.' : 'A target; it may be exceeded.')

const runsOf = ({ runs }: Clock, set: FactId | undefined): Runs | undefined => {
  if (runs.kind === 'set') return set && { kind: 'set', on: set }
  if (runs.kind === 'open' || runs.from === 'time-limit-passed') return undefined
  return { kind: 'period', period: runs.period, from: events[runs.from] }
}

const kinds: { readonly [K in ClockKind]: DeadlineKind } = {
  'ccf-target': 'target',
  hard: 'hard',
  informational: 'informational',
  expectation: 'expectation',
  soft: 'soft',
}
