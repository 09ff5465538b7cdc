import type { CalendarLaw } from '#core/calendar/rule.ts'
import { afterDecision } from '#law/calendar/after-decision.ts'
import { documents } from '#law/calendar/documents.ts'
import { untilDecision } from '#law/calendar/until-decision.ts'
import { type Checked, upkeep } from '#law/calendar/upkeep.ts'
import { catalogue } from '#law/facts/index.ts'
import type { ProcedureProfile } from '#law/procedure/profile.ts'

/** What runs in a matter under a profile of the procedure. An older matter keeps the profile it was filed under. */
export const calendarLawOf = (profile: ProcedureProfile, law: Checked): CalendarLaw => ({
  catalogue,
  rules: [...untilDecision(profile), ...afterDecision(profile), ...documents(profile), ...upkeep(profile, law)],
  notes: profile.unknown.filter(({ id }) => id === 'weekend-rule').map(({ says, meanwhile }) => `${says} ${meanwhile}`),
})
