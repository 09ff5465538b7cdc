import { channel } from '#templates/deletion-request/en/grounds/channel.ts'
import { constitution2 } from '#templates/deletion-request/en/grounds/constitution-2.ts'
import { constitution3 } from '#templates/deletion-request/en/grounds/constitution-3.ts'
import { finality } from '#templates/deletion-request/en/grounds/finality.ts'
import { otherAlerts } from '#templates/deletion-request/en/grounds/other-alerts.ts'
import { protection } from '#templates/deletion-request/en/grounds/protection.ts'
import { rpd12 } from '#templates/deletion-request/en/grounds/rpd-12.ts'
import { rpd35 } from '#templates/deletion-request/en/grounds/rpd-35.ts'
import { rpd82 } from '#templates/deletion-request/en/grounds/rpd-82.ts'
import { rpd83 } from '#templates/deletion-request/en/grounds/rpd-83.ts'
import { rpd84 } from '#templates/deletion-request/en/grounds/rpd-84.ts'
import type { Pleading } from '#templates/pleading.ts'

/** How each ground is pleaded, by its id. */
export const pleadings: { readonly [ground: string]: Pleading } = {
  ...protection,
  ...constitution2,
  ...constitution3,
  ...rpd12,
  ...rpd35,
  ...rpd82,
  ...rpd83,
  ...rpd84,
  ...finality,
  ...channel,
  ...otherAlerts,
}
