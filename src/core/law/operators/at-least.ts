import type { Operator } from '#core/law/operators/operator.ts'
import * as truth from '#core/law/truth.ts'

export const atLeast: Operator<'at-least'> = {
  evaluate: (expression, reader, run) => {
    const parts = expression.of.map(part => run(part, reader))
    const counted = truth.atLeast(
      expression.need,
      parts.map(part => part.truth),
    )
    return { truth: counted, expression, join: 'at-least', parts, uses: [] }
  },
  clause: ({ need }, truth) => (truth === 'no' ? `fewer than ${need} of these are so:` : `at least ${need} of these are so:`),
}
