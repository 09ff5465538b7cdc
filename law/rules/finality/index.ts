import type { Ground } from '#core/law/ground.ts'
import { amnestyPardonServed } from '#law/rules/finality/amnesty-pardon-served.ts'
import { deceasedOrMinor } from '#law/rules/finality/deceased-or-minor.ts'
import { endedInRequestingState } from '#law/rules/finality/ended-in-requesting-state.ts'
import { neBisInIdemForeign } from '#law/rules/finality/ne-bis-in-idem-foreign.ts'
import { surrenderedAlready } from '#law/rules/finality/surrendered.ts'
import { timeBarred } from '#law/rules/finality/time-barred.ts'
import { transferredCase } from '#law/rules/finality/transferred.ts'

/** Cases that have ended, or were decided elsewhere. */
export const finality: readonly Ground[] = [
  endedInRequestingState,
  amnestyPardonServed,
  surrenderedAlready,
  timeBarred,
  deceasedOrMinor,
  transferredCase,
  neBisInIdemForeign,
]
