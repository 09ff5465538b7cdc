import type { Comparison, Expression } from '#core/law/expression.ts'

// The words of the rule language, for the checks. A test compares every fact and option named with the catalogue.

export const is = (fact: string, value: string | boolean): Expression => ({ op: 'is', fact, value })
export const yes = (fact: string): Expression => is(fact, true)
export const no = (fact: string): Expression => is(fact, false)
export const oneOf = (fact: string, ...values: readonly string[]): Expression => ({ op: 'one-of', fact, values })
export const includes = (fact: string, value: string): Expression => ({ op: 'includes', fact, value })
export const compare = (fact: string, comparison: Comparison, to: number): Expression => ({ op: 'compare', fact, is: comparison, to })
export const given = (fact: string): Expression => ({ op: 'given', fact })
export const none = (fact: string): Expression => ({ op: 'none', fact })
export const some = (group: string, that: Expression): Expression => ({ op: 'some', group, that })
export const every = (group: string, that: Expression): Expression => ({ op: 'every', group, that })
export { all, any, not } from '#core/law/expression.ts'
