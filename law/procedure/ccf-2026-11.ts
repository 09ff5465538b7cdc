import { day } from '#core/civil-date.ts'
import { admissibility } from '#law/procedure/ccf-2026-11/admissibility.ts'
import { clocks } from '#law/procedure/ccf-2026-11/clocks.ts'
import { againstRestriction, sourceMayLearn, toApplicant } from '#law/procedure/ccf-2026-11/disclosure-law.ts'
import { disclosureRules, levels } from '#law/procedure/ccf-2026-11/disclosure-levels.ts'
import { expectations } from '#law/procedure/ccf-2026-11/expectations.ts'
import { fields } from '#law/procedure/ccf-2026-11/fields.ts'
import { channel, filing, languages, portalTypes } from '#law/procedure/ccf-2026-11/filing.ts'
import { limits } from '#law/procedure/ccf-2026-11/limits.ts'
import { pageBudget } from '#law/procedure/ccf-2026-11/page-budget.ts'
import { papers } from '#law/procedure/ccf-2026-11/papers.ts'
import { portal } from '#law/procedure/ccf-2026-11/portal/index.ts'
import { provisionalMeasures } from '#law/procedure/ccf-2026-11/provisional-measures.ts'
import { requests } from '#law/procedure/ccf-2026-11/requests.ts'
import { revision } from '#law/procedure/ccf-2026-11/revision.ts'
import { sessions } from '#law/procedure/ccf-2026-11/sessions.ts'
import { statuteMap } from '#law/procedure/ccf-2026-11/statute-map.ts'
import { unknown } from '#law/procedure/ccf-2026-11/unknown.ts'
import type { ProcedureProfile } from '#law/procedure/profile.ts'

/** The CCF's procedure as known in November 2026. */
export const ccf202611 = {
  id: 'ccf-2026-11',
  checkedOn: day('2026-11-23'),
  staleAfterDays: 90,
  channel,
  languages,
  filing,
  portalTypes,
  requests,
  papers,
  fields,
  portal,
  limits,
  clocks,
  expectations,
  pageBudget,
  admissibility,
  provisionalMeasures,
  revision,
  statute: statuteMap,
  disclosure: { levels, rules: disclosureRules, toApplicant, againstRestriction, sourceMayLearn },
  sessions,
  unknown,
} as const satisfies ProcedureProfile
