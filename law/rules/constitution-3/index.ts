import type { Ground } from '#core/law/ground.ts'
import { coAccused } from '#law/rules/constitution-3/co-accused.ts'
import { extraterritorial } from '#law/rules/constitution-3/extraterritorial.ts'
import { generalContext } from '#law/rules/constitution-3/general-context.ts'
import { incoherence } from '#law/rules/constitution-3/incoherence.ts'
import { membership } from '#law/rules/constitution-3/membership.ts'
import { neutrality } from '#law/rules/constitution-3/neutrality.ts'
import { predominance } from '#law/rules/constitution-3/predominance.ts'
import { pureOffence } from '#law/rules/constitution-3/pure-offence.ts'
import { speech } from '#law/rules/constitution-3/speech.ts'

/** Article 3 of the Constitution, under which political, military, religious and racial matters are strictly forbidden. */
export const constitution3: readonly Ground[] = [
  pureOffence,
  speech,
  membership,
  extraterritorial,
  incoherence,
  neutrality,
  predominance,
  coAccused,
  generalContext,
]
