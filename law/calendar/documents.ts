import type { CalendarRule } from '#core/calendar/rule.ts'
import { fromClock, ownBasis } from '#law/calendar/from-clock.ts'
import { ownWarningDays } from '#law/calendar/warning-days.ts'
import type { FactId } from '#law/language.ts'
import type { ProcedureProfile } from '#law/procedure/profile.ts'

/** Papers with an end, and dates that others set. */
export const documents = (profile: ProcedureProfile): readonly CalendarRule[] => [
  ...fromClock(profile, 'identity-expiry', {
    id: 'id.expiry',
    code: 'd21',
    set: 'applicant.id-expires-on',
    goBy: 'first-day',
    late: 'passed',
    alarmDaysBefore: ownWarningDays.expiry,
  }),
  ...fromClock(profile, 'power-of-attorney-review', {
    id: 'poa.review',
    code: 'd22',
    set: 'submitter.mandate-review-on',
    goBy: 'first-day',
    late: 'overdue',
  }),
  {
    ...asDated('applicant.passport-expires-on'),
    id: 'passport.expiry',
    code: 'd23',
    kind: 'soft',
    title: 'Travel document expires',
    says: 'Ask the client how it will be renewed before it expires. A client at risk does not turn to the consulate of the state feared.',
    alarmDaysBefore: ownWarningDays.expiry,
  },
  {
    ...asDated('applicant.residence-expires-on'),
    id: 'residence.expiry',
    code: 'd24',
    kind: 'hard',
    title: 'Right of residence expires',
    says: 'Removal after this day could make the matter urgent. See to renewal before it.',
    alarmDaysBefore: ownWarningDays.expiry,
  },
  {
    ...asDated('urgency.next-date'),
    id: 'next-date',
    code: 'd25',
    kind: 'informational',
    title: 'Next date that matters',
    says: 'A hearing, a surrender or a journey, on a day set by others. Whatever is to be shown there must be ready before it.',
  },
  {
    ...asDated('alert.expires-on'),
    id: 'alert.expiry',
    code: 'd26',
    kind: 'informational',
    title: 'The alert expires unless it is renewed',
    says: 'Ask afterwards whether it was renewed, and on what reasons. An expiry is no deletion until it is confirmed.',
    each: 'alerts',
    basis: { verification: 'secondary', sources: ['s35'], provisions: ['rpd-50'] },
  },
]

const asDated = (fact: FactId) =>
  ({ warns: [], basis: ownBasis, runs: { kind: 'set', on: fact }, goBy: 'first-day', late: 'passed', alarmDaysBefore: [] }) as const
