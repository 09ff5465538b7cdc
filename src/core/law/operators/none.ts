import { leaf } from '#core/law/finding.ts'
import type { Operator } from '#core/law/operators/operator.ts'
import { nounOf } from '#core/law/operators/phrases.ts'
import { givenValue, isNone } from '#core/law/reader.ts'

export const none: Operator<'none'> = {
  evaluate: (expression, reader) => {
    const use = reader.read(expression.fact)
    return leaf(expression, isNone(use) ? 'yes' : givenValue(use) === undefined ? 'open' : 'no', [use])
  },
  clause: ({ fact }, truth, { factOf }) => `there is ${truth === 'no' ? 'an answer to' : 'nothing recorded as existing for'} “${nounOf(factOf(fact))}”`,
}
