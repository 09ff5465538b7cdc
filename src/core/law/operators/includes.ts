import { leaf } from '#core/law/finding.ts'
import type { Operator } from '#core/law/operators/operator.ts'
import { optionClause } from '#core/law/operators/phrases.ts'
import { givenValue, isNone } from '#core/law/reader.ts'

export const includes: Operator<'includes'> = {
  evaluate: (expression, reader) => {
    const use = reader.read(expression.fact)
    const value = givenValue(use)
    const truth = isNone(use) ? 'no' : Array.isArray(value) && value.includes(expression.value) ? 'yes' : 'open'
    return leaf(expression, truth, [use])
  },
  clause: ({ fact, value }, truth, { factOf }) => {
    const clause = optionClause(factOf(fact), [value])
    return truth === 'no' ? `it is not so that ${clause}` : clause
  },
}
