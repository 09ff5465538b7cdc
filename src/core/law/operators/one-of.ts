import { leaf } from '#core/law/finding.ts'
import type { Operator } from '#core/law/operators/operator.ts'
import { optionClause } from '#core/law/operators/phrases.ts'
import { givenValue, isNone } from '#core/law/reader.ts'

export const oneOf: Operator<'one-of'> = {
  evaluate: (expression, reader) => {
    const use = reader.read(expression.fact)
    const value = givenValue(use)
    const truth = isNone(use) ? 'no' : typeof value !== 'string' ? 'open' : expression.values.includes(value) ? 'yes' : 'no'
    return leaf(expression, truth, [use])
  },
  clause: ({ fact, values }, truth, { factOf }, finding) => {
    const given = finding?.uses[0] && givenValue(finding.uses[0])
    if (truth !== 'open' && typeof given === 'string') return optionClause(factOf(fact), [given])
    const clause = optionClause(factOf(fact), values)
    return truth === 'no' ? `it is not so that ${clause}` : clause
  },
}
