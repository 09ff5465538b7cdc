import type { Ground } from '#core/law/ground.ts'
import { diffusionConditions } from '#law/rules/channel/diffusion-conditions.ts'
import { otherChannelAfterRefusal } from '#law/rules/channel/other-channel-after-refusal.ts'
import { premature } from '#law/rules/channel/premature.ts'
import { repeatRequest } from '#law/rules/channel/repeat-request.ts'

/** How and when INTERPOL's channels were used. */
export const channel: readonly Ground[] = [repeatRequest, otherChannelAfterRefusal, diffusionConditions, premature]
