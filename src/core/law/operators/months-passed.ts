import { addMonths } from '#core/civil-date.ts'
import { leaf } from '#core/law/finding.ts'
import { recordedSpan } from '#core/law/operators/before.ts'
import type { Operator } from '#core/law/operators/operator.ts'
import { nounOf } from '#core/law/operators/phrases.ts'
import { isNone } from '#core/law/reader.ts'

/** The month counts as passed on the day it is complete. */
export const monthsPassed: Operator<'months-passed'> = {
  evaluate: (expression, reader) => {
    const use = reader.read(expression.fact)
    const recorded = recordedSpan(use)
    if (isNone(use)) return leaf(expression, 'no', [use])
    if (recorded === undefined) return leaf(expression, 'open', [use])
    const surely = addMonths(recorded.to, expression.months) <= reader.asOf
    const perhaps = addMonths(recorded.from, expression.months) <= reader.asOf
    return leaf(expression, surely ? 'yes' : perhaps ? 'open' : 'no', [use])
  },
  clause: ({ fact, months }, truth, { factOf }) => `${truth === 'no' ? 'fewer than' : 'at least'} ${months} months have passed since ${nounOf(factOf(fact))}`,
}
