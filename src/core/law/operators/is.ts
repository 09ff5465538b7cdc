import { leaf } from '#core/law/finding.ts'
import type { Operator } from '#core/law/operators/operator.ts'
import { optionClause } from '#core/law/operators/phrases.ts'
import { givenValue, isNone } from '#core/law/reader.ts'

export const is: Operator<'is'> = {
  evaluate: (expression, reader) => {
    const use = reader.read(expression.fact)
    const value = givenValue(use)
    const truth = isNone(use) ? 'no' : value === undefined ? 'open' : value === expression.value ? 'yes' : 'no'
    return leaf(expression, truth, [use])
  },
  clause: ({ fact, value }, truth, { factOf }, finding) => {
    const asked = factOf(fact)
    // The clause tells the fact as it is, or as it is asked about: “the door is shut” for a known no, whichever way the rule asks.
    if (asked.kind === 'yesno') return (truth === 'no') !== value ? asked.yes : asked.no
    if (truth !== 'no') return optionClause(asked, [String(value)])
    const given = finding?.uses[0] && givenValue(finding.uses[0])
    return typeof given === 'string' ? optionClause(asked, [given]) : `it is not so that ${optionClause(asked, [String(value)])}`
  },
}
