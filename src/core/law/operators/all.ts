import type { Operator } from '#core/law/operators/operator.ts'
import { allOf } from '#core/law/truth.ts'

export const all: Operator<'all'> = {
  evaluate: (expression, reader, run) => {
    const parts = expression.of.map(part => run(part, reader))
    return { truth: allOf(parts.map(({ truth }) => truth)), expression, join: 'all', parts, uses: [] }
  },
  clause: (_, truth) => (truth === 'no' ? 'one of these fails:' : 'every one of these is so:'),
}
