import { moreItems } from '#core/law/operators/more-items.ts'
import type { Operator } from '#core/law/operators/operator.ts'
import { withArticle } from '#core/law/operators/phrases.ts'
import { anyOf } from '#core/law/truth.ts'

export const some: Operator<'some'> = {
  evaluate: (expression, reader, run) => {
    const { complete, items } = reader.items(expression.group)
    const parts = items.map(item => run(expression.that, item))
    const judged = complete ? parts : [...parts, moreItems(expression)]
    return { truth: anyOf(judged.map(({ truth }) => truth)), expression, join: 'any', parts: judged, uses: [] }
  },
  clause: ({ group }, truth, { groupOf }) => (truth === 'no' ? `this is so of no ${groupOf(group).one}:` : `this is so of ${withArticle(groupOf(group).one)}:`),
}
