import type { Operator } from '#core/law/operators/operator.ts'
import * as truth from '#core/law/truth.ts'

export const not: Operator<'not'> = {
  evaluate: (expression, reader, run) => {
    const part = run(expression.of, reader)
    return { truth: truth.not(part.truth), expression, join: 'not', parts: [part], uses: [] }
  },
  clause: () => 'this is not so:',
}
