import type { Trap } from '#core/law/ground.ts'
import { afterDeletion } from '#law/traps/after-deletion.ts'
import { alertType } from '#law/traps/alert-type.ts'
import { drafting } from '#law/traps/drafting.ts'
import { extradition } from '#law/traps/extradition.ts'
import { offence } from '#law/traps/offence.ts'
import { politics } from '#law/traps/politics.ts'
import { procedure } from '#law/traps/procedure.ts'
import { protection } from '#law/traps/protection.ts'
import { rights } from '#law/traps/rights.ts'

/** The mistakes a case can invite: those of the case first, those of every request last. */
export const traps: readonly Trap[] = [
  ...protection,
  ...politics,
  ...rights,
  ...offence,
  ...extradition,
  ...procedure,
  ...alertType,
  ...afterDeletion,
  ...drafting,
]
