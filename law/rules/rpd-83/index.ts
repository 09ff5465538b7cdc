import type { Ground } from '#core/law/ground.ts'
import { administrative } from '#law/rules/rpd-83/administrative.ts'
import { behavioural } from '#law/rules/rpd-83/behavioural.ts'
import { charges } from '#law/rules/rpd-83/charges.ts'
import { description } from '#law/rules/rpd-83/description.ts'
import { family } from '#law/rules/rpd-83/family.ts'
import { identity } from '#law/rules/rpd-83/identity.ts'
import { interest } from '#law/rules/rpd-83/interest.ts'
import { law } from '#law/rules/rpd-83/law.ts'
import { penaltyProsecution } from '#law/rules/rpd-83/penalty-prosecution.ts'
import { penaltySentence } from '#law/rules/rpd-83/penalty-sentence.ts'
import { penaltyStated } from '#law/rules/rpd-83/penalty-stated.ts'
import { privateDispute } from '#law/rules/rpd-83/private-dispute.ts'
import { seriousness } from '#law/rules/rpd-83/seriousness.ts'
import { unfundedCheque } from '#law/rules/rpd-83/unfunded-cheque.ts'
import { warrant } from '#law/rules/rpd-83/warrant.ts'

/** Conditions of a Red Notice: offence, penalty, interest, identity and judicial data. */
export const rpd83: readonly Ground[] = [
  behavioural,
  family,
  administrative,
  privateDispute,
  unfundedCheque,
  seriousness,
  penaltyProsecution,
  penaltySentence,
  interest,
  identity,
  description,
  charges,
  law,
  penaltyStated,
  warrant,
]
