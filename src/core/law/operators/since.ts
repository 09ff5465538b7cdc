import { leaf } from '#core/law/finding.ts'
import type { Operator } from '#core/law/operators/operator.ts'

export const since: Operator<'since'> = {
  evaluate: (expression, reader) => leaf(expression, reader.asOf >= expression.day ? 'yes' : 'no'),
  clause: ({ day }, truth) => `the case is assessed ${truth === 'no' ? 'before' : 'on or after'} ${day}`,
}
