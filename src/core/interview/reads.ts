import type { Expression } from '#core/law/expression.ts'

/** What an expression reads: facts by their ids, lists of groups as `alerts[]`. */
export const readsOf = (expression: Expression): readonly string[] => {
  if ('fact' in expression) return [expression.fact]
  if ('group' in expression) return [`${expression.group}[]`, ...readsOf(expression.that)]
  if (expression.op === 'not') return readsOf(expression.of)
  return 'of' in expression ? expression.of.flatMap(readsOf) : []
}
