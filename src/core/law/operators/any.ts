import type { Operator } from '#core/law/operators/operator.ts'
import { anyOf } from '#core/law/truth.ts'

export const any: Operator<'any'> = {
  evaluate: (expression, reader, run) => {
    const parts = expression.of.map(part => run(part, reader))
    return { truth: anyOf(parts.map(({ truth }) => truth)), expression, join: 'any', parts, uses: [] }
  },
  clause: (_, truth) => (truth === 'no' ? 'none of these is so:' : 'one of these is so:'),
}
