import type { CalendarRule } from '#core/calendar/rule.ts'
import { decided, ofAnother, somethingPending } from '#law/calendar/conditions.ts'
import { fromClock, ownBasis } from '#law/calendar/from-clock.ts'
import { chase, chaseAdmissibility } from '#law/calendar/reminders.ts'
import { ownWarningDays } from '#law/calendar/warning-days.ts'
import { any, before, given, is, oneOf } from '#law/language.ts'
import type { ProcedureProfile } from '#law/procedure/profile.ts'
import { provisions } from '#law/provisions/index.ts'

const each = 'ccf'
const unless = ofAnother

/** From filing to the decision: the CCF’s targets, and what it asks of us. */
export const untilDecision = (profile: ProcedureProfile): readonly CalendarRule[] => [
  ...fromClock(profile, 'admissibility', {
    id: 'admissibility.expected',
    code: 'd01',
    each,
    unless,
    applies: oneOf('ccf.kind', 'access', 'deletion', 'revision'),
    met: any(given('ccf.admissible-on'), decided),
    goBy: 'last-day',
    late: 'overdue',
    reminders: chaseAdmissibility(profile),
  }),
  ...fromClock(profile, 'gs-notification', {
    id: 'gs45',
    code: 'd02',
    each,
    // Files found admissible before the amendment ran under the older text.
    unless: any(unless, before('ccf.admissible-on', provisions['ccf-statute-33-2025'].inForce.from)),
    applies: oneOf('ccf.kind', 'access', 'deletion', 'revision'),
    met: decided,
    goBy: 'last-day',
    late: 'passed',
    startSeldomKnown: true,
    warns: ['Article 33 as amended in 2025: check.'],
  }),
  ...fromClock(profile, 'access', {
    id: 'access.due',
    code: 'd03',
    each,
    unless,
    applies: is('ccf.kind', 'access'),
    met: decided,
    goBy: 'last-day',
    late: 'overdue',
    often: true,
    reminders: chase(profile),
  }),
  ...fromClock(profile, 'correction-deletion', {
    id: 'deletion.due',
    code: 'd04',
    each,
    unless,
    applies: is('ccf.kind', 'deletion'),
    met: decided,
    goBy: 'last-day',
    late: 'overdue',
    often: true,
    reminders: chase(profile),
  }),
  ...fromClock(profile, 'ccf-question', {
    id: 'ccf.question',
    code: 'd05',
    each,
    unless,
    set: 'ccf.question-due-on',
    answeredBy: { fact: 'ccf.question-answered-on', notBefore: 'ccf.question-asked-on' },
    goBy: 'working-day-at-latest',
    late: 'overdue',
    alarmDaysBefore: ownWarningDays.question,
  }),
  {
    id: 'ccf.next-session',
    code: 'd06',
    kind: 'informational',
    title: 'Session of the CCF, as announced for this case',
    says: 'New facts should reach the CCF before it. That the case is taken is not certain.',
    warns: [],
    basis: ownBasis,
    each,
    unless,
    met: decided,
    runs: { kind: 'set', on: 'ccf.next-session-on' },
    goBy: 'first-day',
    late: 'passed',
    alarmDaysBefore: [],
  },
  {
    id: 'ccf.session',
    code: 'd07',
    kind: 'informational',
    title: 'Session of the CCF',
    says: 'The next session whose days were published. No session is promised to any case.',
    warns: [],
    basis: {
      verification: profile.sessions.verification,
      sources: profile.sessions.sources,
      provisions: [],
      ...(profile.sessions.caveat === undefined ? {} : { caveat: profile.sessions.caveat }),
    },
    applies: somethingPending,
    runs: { kind: 'window', windows: profile.sessions.known },
    goBy: 'first-day',
    late: 'passed',
    alarmDaysBefore: [],
  },
]
