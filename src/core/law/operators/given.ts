import { leaf } from '#core/law/finding.ts'
import type { Operator } from '#core/law/operators/operator.ts'
import { nounOf } from '#core/law/operators/phrases.ts'
import { givenValue, isNone } from '#core/law/reader.ts'

export const given: Operator<'given'> = {
  evaluate: (expression, reader) => {
    const use = reader.read(expression.fact)
    return leaf(expression, isNone(use) ? 'no' : givenValue(use) === undefined ? 'open' : 'yes', [use])
  },
  clause: ({ fact }, truth, { factOf }) => `${nounOf(factOf(fact))} is ${truth === 'no' ? 'absent' : 'recorded'}`,
}
