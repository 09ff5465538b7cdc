import type { Ground } from '#core/law/ground.ts'
import { coAccusedRefusal } from '#law/rules/rpd-82/co-accused-refusal.ts'
import { extraditionRefused } from '#law/rules/rpd-82/extradition-refused.ts'
import { misuseOfPurpose } from '#law/rules/rpd-82/misuse-of-purpose.ts'
import { noExtraditionAction } from '#law/rules/rpd-82/no-extradition-action.ts'
import { purpose } from '#law/rules/rpd-82/purpose.ts'

/** What the alert is for: arrest for extradition, or a diffusion's stated purpose. */
export const rpd82: readonly Ground[] = [purpose, misuseOfPurpose, extraditionRefused, noExtraditionAction, coAccusedRefusal]
