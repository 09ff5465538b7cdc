import { ccfPractice } from '#law/provisions/ccf-practice.ts'
import { statute3To32 } from '#law/provisions/ccf-statute-3-32.ts'
import { statute33To36 } from '#law/provisions/ccf-statute-33-36.ts'
import { statute37To44 } from '#law/provisions/ccf-statute-37-44.ts'
import { constitutionArticles } from '#law/provisions/constitution.ts'
import { excludedOffences } from '#law/provisions/excluded-offences.ts'
import type { Provisions } from '#law/provisions/instruments.ts'
import { national } from '#law/provisions/national.ts'
import { operatingRulesOfCcf } from '#law/provisions/operating-rules.ts'
import { policies } from '#law/provisions/policies.ts'
import { resolutions } from '#law/provisions/resolutions.ts'
import { rpd5To18 } from '#law/provisions/rpd-5-18.ts'
import { rpd22To81 } from '#law/provisions/rpd-22-81.ts'
import { rpd34To53 } from '#law/provisions/rpd-34-53.ts'
import { rpd82To87 } from '#law/provisions/rpd-82-87.ts'
import { rpd83Conditions } from '#law/provisions/rpd-83-conditions.ts'
import { rpd83Data } from '#law/provisions/rpd-83-data.ts'
import { rpd88To101 } from '#law/provisions/rpd-88-101.ts'
import { rpd108To131 } from '#law/provisions/rpd-108-131.ts'
import { treaties } from '#law/provisions/treaties.ts'

/** Every provision a rule or a paper may cite. */
export const provisions = {
  ...constitutionArticles,
  ...rpd5To18,
  ...rpd22To81,
  ...rpd34To53,
  ...rpd82To87,
  ...rpd83Conditions,
  ...rpd83Data,
  ...rpd88To101,
  ...rpd108To131,
  ...excludedOffences,
  ...resolutions,
  ...policies,
  ...statute3To32,
  ...statute33To36,
  ...statute37To44,
  ...operatingRulesOfCcf,
  ...ccfPractice,
  ...treaties,
  ...national,
} as const satisfies Provisions

export type ProvisionId = keyof typeof provisions
