import { Temporal } from 'temporal-polyfill'

/** A day in the Gregorian calendar, written YYYY-MM-DD. It has no time and no zone. */
export type CivilDate = string & { readonly __brand: 'CivilDate' }

/** How much of a recorded day is known. `approximate` means within about a year either side. */
export type Precision = 'day' | 'month' | 'year' | 'approximate'

/** Both ends inclusive. */
export type Span = { readonly from: CivilDate; readonly to: CivilDate }

export const isCivilDate = (text: string): text is CivilDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/** Throws a RangeError for anything but a real day: for days written in source, never for input. */
export const day = (text: string): CivilDate => {
  if (!isCivilDate(text)) throw new RangeError(`Not a day of the calendar: ${text}`)
  return text
}

export const addDays = (from: CivilDate, days: number): CivilDate => written(plain(from).add({ days }))

/** Calendar months; a day past the end of the target month becomes its last day. */
export const addMonths = (from: CivilDate, months: number): CivilDate => written(plain(from).add({ months }, { overflow: 'constrain' }))

/** Whole calendar months from one day to a later one; negative when the second is earlier. */
export const monthsBetween = (from: CivilDate, to: CivilDate): number => plain(from).until(plain(to), { largestUnit: 'month' }).months

export const lastDayOfYear = (year: number): CivilDate => day(`${String(year).padStart(4, '0')}-12-31`)

/** Every day the recorded day may stand for. */
export const spanOf = (value: CivilDate, precision: Precision = 'day'): Span => {
  const at = plain(value)
  switch (precision) {
    case 'day':
      return { from: value, to: value }
    case 'month':
      return span(at.with({ day: 1 }), at.with({ day: at.daysInMonth }))
    case 'year':
      return span(at.with({ month: 1, day: 1 }), at.with({ month: 12, day: 31 }))
    case 'approximate':
      return span(at.subtract({ years: 1 }), at.add({ years: 1 }))
  }
}

// seam: Temporal writes a PlainDate as YYYY-MM-DD
const written = (date: Temporal.PlainDate) => date.toString() as CivilDate

const plain = (value: CivilDate) => Temporal.PlainDate.from(value)

const span = (from: Temporal.PlainDate, to: Temporal.PlainDate): Span => ({
  from: written(from),
  to: written(to),
})
