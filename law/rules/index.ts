import type { Ground } from '#core/law/ground.ts'
import { channel } from '#law/rules/channel/index.ts'
import { constitution2 } from '#law/rules/constitution-2/index.ts'
import { constitution3 } from '#law/rules/constitution-3/index.ts'
import { finality } from '#law/rules/finality/index.ts'
import { otherAlerts } from '#law/rules/other-alerts/index.ts'
import { protection } from '#law/rules/protection/index.ts'
import { rpd12 } from '#law/rules/rpd-12/index.ts'
import { rpd35 } from '#law/rules/rpd-35/index.ts'
import { rpd82 } from '#law/rules/rpd-82/index.ts'
import { rpd83 } from '#law/rules/rpd-83/index.ts'
import { rpd84 } from '#law/rules/rpd-84/index.ts'

/** Every ground and support the assessment works through. */
export const grounds: readonly Ground[] = [
  ...protection,
  ...constitution2,
  ...constitution3,
  ...rpd82,
  ...rpd83,
  ...rpd84,
  ...rpd12,
  ...rpd35,
  ...finality,
  ...channel,
  ...otherAlerts,
]
