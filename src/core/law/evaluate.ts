import type { Expression } from '#core/law/expression.ts'
import type { Finding } from '#core/law/finding.ts'
import { operators } from '#core/law/operators/index.ts'
import type { Operator } from '#core/law/operators/operator.ts'
import type { Reader } from '#core/law/reader.ts'

/** Works an expression out over a case, keeping every step. Throws only for a rule that names a fact that does not exist. */
export const evaluate = (expression: Expression, reader: Reader): Finding => {
  // seam: the map pairs each word with its own operator, which TypeScript cannot follow through a union
  const operator = operators[expression.op] as Operator<typeof expression.op>
  return operator.evaluate(expression as never, reader, (part, from = reader) => evaluate(part, from))
}
