import type { Ground } from '#core/law/ground.ts'
import { authority } from '#law/rules/rpd-84/authority.ts'
import { extraditionAssurance } from '#law/rules/rpd-84/extradition-assurance.ts'
import { judicialReview } from '#law/rules/rpd-84/judicial-review.ts'
import { swiftTransmission } from '#law/rules/rpd-84/swift-transmission.ts'

/** What the requesting bureau must assure before a Red Notice, and do once the person is located. */
export const rpd84: readonly Ground[] = [judicialReview, authority, extraditionAssurance, swiftTransmission]
