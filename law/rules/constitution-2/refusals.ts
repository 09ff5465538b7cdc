import type { Expression } from '#core/law/expression.ts'
import type { reasons } from '#law/facts/extradition.ts'
import { all, any, includes, oneOf, some } from '#law/language.ts'

type Reason = keyof typeof reasons

/** Of one extradition case: it was refused, or the person discharged, for one of these reasons. Stands inside some(). */
export const refusalFor = (...given: readonly Reason[]): Expression =>
  all(
    oneOf('extradition.outcome', 'refused', 'discharged'),
    any(oneOf('extradition.reason', ...given), ...given.map(reason => includes('extradition.other-reasons', reason))),
  )

/** A state refused extradition for one of these reasons. */
export const refusedFor = (...given: readonly Reason[]): Expression => some('extraditions', refusalFor(...given))
