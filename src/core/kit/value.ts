import { type CivilDate, isCivilDate, type Precision } from '#core/civil-date.ts'
import type { Fact } from '#core/law/fact.ts'
import type { Use } from '#core/law/finding.ts'
import { labelOf } from '#core/law/operators/phrases.ts'

/** How days are written out, so that day and month cannot be swapped. */
export type DayWords = (value: CivilDate, precision?: Precision) => string

/** The recorded value as it is typed; empty where there is none. */
export const typedValue = ({ answer }: Use, fact: Fact, days: DayWords): string => {
  if (answer?.answer !== 'value') return ''
  const { value } = answer
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return fact.kind === 'quantity' && fact.unit !== 'number' ? `${value} ${fact.unit}` : String(value)
  if (typeof value !== 'string') return value.map(one => labelOf(fact, one)).join('; ')
  if (fact.kind === 'day' && isCivilDate(value)) return days(value, answer.precision).replaceAll('\u00a0', ' ')
  return labelOf(fact, value)
}
