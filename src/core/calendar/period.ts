import { addDays, addMonths, type CivilDate, type Span } from '#core/civil-date.ts'

/** ISO 8601, months or days only: `P4M`, `P45D`. Months end on the last day of a shorter month. */
export type Period = `P${number}M` | `P${number}D`

/** Throws a RangeError for anything but whole months or days: periods stand in law data, never in input. */
export const addPeriod = (from: CivilDate, period: Period): CivilDate => {
  const parts = /^P(\d+)([MD])$/.exec(period)
  if (parts === null) throw new RangeError(`Not a period of months or days: ${period}`)
  return parts[2] === 'M' ? addMonths(from, Number(parts[1])) : addDays(from, Number(parts[1]))
}

/** The days on which a period ends that began on some day of the span. */
export const endsOf = ({ from, to }: Span, period: Period): Span => ({ from: addPeriod(from, period), to: addPeriod(to, period) })
