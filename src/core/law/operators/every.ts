import { leaf } from '#core/law/finding.ts'
import { moreItems } from '#core/law/operators/more-items.ts'
import type { Operator } from '#core/law/operators/operator.ts'
import { allOf } from '#core/law/truth.ts'

export const every: Operator<'every'> = {
  evaluate: (expression, reader, run) => {
    const { complete, items } = reader.items(expression.group)
    if (complete && items.length === 0) return leaf(expression, 'no')
    const parts = items.map(item => run(expression.that, item))
    const judged = complete ? parts : [...parts, moreItems(expression)]
    return { truth: allOf(judged.map(({ truth }) => truth)), expression, join: 'all', parts: judged, uses: [] }
  },
  clause: ({ group }, truth, { groupOf }) => (truth === 'no' ? `this is not so of every ${groupOf(group).one}:` : `this is so of every ${groupOf(group).one}:`),
}
