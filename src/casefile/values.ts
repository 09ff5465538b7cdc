import * as z from 'zod'
import { isCivilDate } from '#core/civil-date.ts'

// The small values a case file is made of. Lengths are in UTF-16 units.

/** Trims, then asks for 1 to `longest` units without control characters other than tab and line break. */
export const textOf = (longest: number) => z.string().trim().min(1).max(longest).refine(isPrintable, { error: 'unprintable' })

export const idText = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { error: 'id' })
  .meta({ id: 'id', description: 'Up to 64 letters, digits, dots, hyphens and underscores; begins with a letter or digit.' })

/** A real day of the years 1900 to 2199. */
export const dayText = z
  .string()
  .regex(/^(19|20|21)\d{2}-\d{2}-\d{2}$/, { error: 'day', abort: true })
  .refine(isCivilDate, { error: 'day' })
  .meta({ id: 'day', description: 'A day of the calendar, written YYYY-MM-DD.' })

/** A UTC instant to the second or finer. */
export const instantText = z
  .string()
  .regex(/^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/, { error: 'instant' })
  .meta({ id: 'instant', description: 'An instant in UTC, such as 2026-11-24T14:05:00Z.' })

export const precision = z
  .enum(['day', 'month', 'year', 'approximate'])
  .meta({ id: 'precision', description: 'How much of the day is known. Left out: the day itself. Approximate: within about a year either side.' })

export const level = z.enum(['C0', 'C1', 'C2', 'C3', 'C4']).meta({
  id: 'level',
  description: 'Who may see it: C0 open, C1 a neutral summary for the source, C2 not the source bureau, C3 the CCF only, C4 never exported.',
})

export const pageNumber = z.int().min(1)

export const note = textOf(5000).meta({ id: 'note', description: 'For the lawyer only; never printed.' })

function isPrintable(text: string): boolean {
  return text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text)
}
