import { type CivilDate, isCivilDate, type Span, spanOf } from '#core/civil-date.ts'
import { leaf, type Use } from '#core/law/finding.ts'
import type { Operator } from '#core/law/operators/operator.ts'
import { nounOf } from '#core/law/operators/phrases.ts'
import { givenValue, isNone } from '#core/law/reader.ts'

export const before: Operator<'before'> = {
  evaluate: (expression, reader) => {
    const use = reader.read(expression.fact)
    const recorded = recordedSpan(use)
    const truth = isNone(use) ? 'no' : recorded === undefined ? 'open' : beforeDay(recorded, expression.day)
    return leaf(expression, truth, [use])
  },
  clause: ({ fact, day }, truth, { factOf }) => `${nounOf(factOf(fact))} is ${truth === 'no' ? 'not ' : ''}before ${day}`,
}

/** Every day the answer may stand for; undefined while no day is recorded. */
export const recordedSpan = (use: Use): Span | undefined => {
  const value = givenValue(use)
  return typeof value === 'string' && isCivilDate(value) ? spanOf(value, use.answer?.precision) : undefined
}

const beforeDay = ({ from, to }: Span, day: CivilDate) => (to < day ? 'yes' : from >= day ? 'no' : 'open')
