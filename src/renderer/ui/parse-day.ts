import { type CivilDate, isCivilDate, type Precision } from '#core/civil-date.ts'

/** What stands in the three boxes of a date. */
export type DayParts = { readonly day: string; readonly month: string; readonly year: string }

const emptyParts: DayParts = { day: '', month: '', year: '' }

export type DayRead = { readonly kind: 'day'; readonly value: CivilDate } | { readonly kind: 'incomplete' } | { readonly kind: 'impossible' }

/** The boxes a precision asks for. */
export const partsAsked = (precision: Precision): readonly (keyof DayParts)[] => {
  if (precision === 'day') return ['day', 'month', 'year']
  return precision === 'month' ? ['month', 'year'] : ['year']
}

/** A day from its boxes. Boxes not asked for count as the first of their kind; an approximate year as its middle, 1 July. */
export const dayFromParts = (parts: DayParts, precision: Precision): DayRead => {
  const asked = partsAsked(precision)
  if (asked.some(part => parts[part].trim() === '') || parts.year.trim().length < 4) return { kind: 'incomplete' }
  const [month, day] = precision === 'approximate' ? ['07', '01'] : [asked.includes('month') ? parts.month : '1', asked.includes('day') ? parts.day : '1']
  const text = `${parts.year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`
  return isCivilDate(text) ? { kind: 'day', value: text } : { kind: 'impossible' }
}

export const partsOfDay = (value: CivilDate | undefined): DayParts => {
  if (value === undefined) return emptyParts
  const [year = '', month = '', day = ''] = value.split('-')
  return { year, month: String(Number(month)), day: String(Number(day)) }
}

/** A whole date that was pasted: 2024-05-03, 3.5.2024 or 3/5/2024, the day first. */
export const pastedDay = (text: string): DayParts | undefined => {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text)
  if (iso) return { year: iso[1] ?? '', month: String(Number(iso[2])), day: String(Number(iso[3])) }
  const dayFirst = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})\s*$/.exec(text)
  return dayFirst ? { day: String(Number(dayFirst[1])), month: String(Number(dayFirst[2])), year: dayFirst[3] ?? '' } : undefined
}
