import type { Of } from '#core/law/expression.ts'
import type { Finding } from '#core/law/finding.ts'

/** Stands for the items of a list that was never said to be complete. */
export const moreItems = (expression: Of<'some'> | Of<'every'>): Finding => ({
  truth: 'open',
  expression,
  join: 'leaf',
  parts: [],
  uses: [],
  openList: { group: expression.group },
})
