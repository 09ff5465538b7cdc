import type { Ground } from '#core/law/ground.ts'
import { interest } from '#law/rules/rpd-35/interest.ts'

export const rpd35: readonly Ground[] = [interest]
