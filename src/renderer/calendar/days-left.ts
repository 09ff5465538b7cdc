import type { CivilDate } from '#core/civil-date.ts'

/** Whole days from one civil day to another; below zero once it is past. */
const daysBetween = (from: CivilDate, to: CivilDate): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

export type Left = {
  readonly key: 'today' | 'tomorrow' | 'inDays' | 'inMonths' | 'yesterday' | 'inYears' | 'daysAgo' | 'monthsAgo' | 'yearsAgo'
  readonly count: number
}

/** How far off a day is, in words: days up to three months, months up to two years. */
export const leftUntil = (on: CivilDate, asOf: CivilDate): Left => {
  const days = daysBetween(asOf, on)
  const count = Math.abs(days)
  if (days === 0) return { key: 'today', count: 0 }
  if (count === 1) return { key: days > 0 ? 'tomorrow' : 'yesterday', count }
  if (count <= 92) return { key: days > 0 ? 'inDays' : 'daysAgo', count }
  if (count > 730) return { key: days > 0 ? 'inYears' : 'yearsAgo', count: Math.round(count / 365.25) }
  return { key: days > 0 ? 'inMonths' : 'monthsAgo', count: Math.round(count / 30.44) }
}
