import type { Ground } from '#core/law/ground.ts'
import { naturalisedRefugee } from '#law/rules/protection/naturalised.ts'
import { pending } from '#law/rules/protection/pending.ts'
import { refugee } from '#law/rules/protection/refugee.ts'
import { subsidiary } from '#law/rules/protection/subsidiary.ts'
import { thirdState } from '#law/rules/protection/third-state.ts'

/** Refugees and other protected persons. */
export const protection: readonly Ground[] = [refugee, naturalisedRefugee, pending, subsidiary, thirdState]
