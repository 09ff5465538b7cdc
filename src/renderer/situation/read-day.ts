import type { CivilDate, Precision } from '#core/civil-date.ts'
import { type DayParts, dayFromParts, partsAsked } from '#renderer/ui/parse-day.ts'

export type DayTyped =
  | { readonly kind: 'day'; readonly value: CivilDate }
  | { readonly kind: 'empty' | 'incomplete' | 'impossible' }
  /** A case file holds days of 1900 to 2199. */
  | { readonly kind: 'out-of-years' }

/** What the boxes of a day hold, as far as a case can record it. */
export const readDay = (parts: DayParts, precision: Precision): DayTyped => {
  if (partsAsked(precision).every(part => parts[part].trim() === '')) return { kind: 'empty' }
  const read = dayFromParts(parts, precision)
  return read.kind === 'day' && !/^(19|20|21)/.test(read.value) ? { kind: 'out-of-years' } : read
}
