import type { CalendarRule } from '#core/calendar/rule.ts'
import { endsTheData, ofAnother, toBeCarriedOut } from '#law/calendar/conditions.ts'
import { fromClock } from '#law/calendar/from-clock.ts'
import { any, given, is, oneOf } from '#law/language.ts'
import type { ProcedureProfile } from '#law/procedure/profile.ts'

const each = 'ccf'
const unless = ofAnother
const carriedOut = given('ccf.implemented-on')

/** From the decision on: carrying it out, revision, and what national files show. */
export const afterDecision = (profile: ProcedureProfile): readonly CalendarRule[] => [
  ...fromClock(profile, 'decision-to-gs', {
    id: 'impl.to-gs',
    code: 'd11',
    each,
    unless,
    applies: toBeCarriedOut,
    met: any(given('ccf.sent-to-secretariat-on'), carriedOut),
    goBy: 'last-day',
    late: 'overdue',
  }),
  ...fromClock(profile, 'implementation', {
    id: 'impl.by-gs',
    code: 'd12',
    each,
    unless,
    applies: toBeCarriedOut,
    met: carriedOut,
    goBy: 'last-day',
    late: 'overdue',
    startSeldomKnown: true,
  }),
  ...fromClock(profile, 'implementation-done', {
    id: 'impl.done',
    code: 'd13',
    each,
    unless,
    applies: toBeCarriedOut,
    met: carriedOut,
    goBy: 'last-day',
    late: 'overdue',
    letter: { paper: 'non-implementation', daysAfter: 1 },
  }),
  ...fromClock(profile, 'clarification', {
    id: 'impl.clarified',
    code: 'd14',
    each,
    unless,
    applies: toBeCarriedOut,
    met: carriedOut,
    goBy: 'last-day',
    late: 'overdue',
    startSeldomKnown: true,
  }),
  ...fromClock(profile, 'revision', {
    id: 'revision.last',
    code: 'd15',
    applies: any(
      given('revision.discovered-on'),
      oneOf('revision.new-fact', 'extradition-refused', 'protection-granted', 'abduction', 'case-ended', 'court-finding', 'evidence-found', 'other'),
    ),
    answeredBy: {
      group: 'ccf',
      // An inadmissible application stops nothing: a complete new one is needed.
      that: is('ccf.kind', 'revision'),
      unless: any(is('ccf.outcome', 'inadmissible'), ofAnother),
      fact: 'ccf.filed-on',
      inTime: true,
    },
    goBy: 'working-day-before',
    late: 'passed',
    warns: ['No rule on weekends and holidays is known: never rely on a later day.'],
  }),
  ...fromClock(profile, 'national-recheck', {
    id: 'nat.recheck',
    code: 'd16',
    each,
    unless,
    applies: endsTheData,
    goBy: 'first-day',
    late: 'passed',
    startSeldomKnown: true,
  }),
]
