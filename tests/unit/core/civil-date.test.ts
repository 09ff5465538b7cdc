import { describe, expect, it } from 'vitest'
import { addDays, addMonths, day, isCivilDate, monthsBetween, spanOf } from '#core/civil-date.ts'

describe('a civil date', () => {
  it.each(['2026-02-28', '2028-02-29', '0999-12-31'])('%s is a day of the calendar', text => {
    expect(isCivilDate(text)).toBe(true)
  })

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00', '', 'yesterday'])('“%s” is none', text => {
    expect(isCivilDate(text)).toBe(false)
  })

  it.each([
    { from: '2026-03-01', months: 6, to: '2026-09-01', when: 'within a year' },
    { from: '2026-08-31', months: 6, to: '2027-02-28', when: 'to the end of a shorter month' },
    { from: '2027-08-31', months: 6, to: '2028-02-29', when: 'into a leap day' },
    { from: '2026-03-29', months: 1, to: '2026-04-29', when: 'over a clock change' },
    { from: '2026-12-31', months: 2, to: '2027-02-28', when: 'across a year' },
  ])('$months months after $from is $to, $when', ({ from, months, to }) => {
    expect(addMonths(day(from), months)).toBe(to)
  })

  it('counts whole months only', () => {
    expect(monthsBetween(day('2026-01-15'), day('2026-03-14'))).toBe(1)
    expect(monthsBetween(day('2026-01-15'), day('2026-03-15'))).toBe(2)
  })

  it('adds days across a leap day', () => {
    expect(addDays(day('2028-02-28'), 2)).toBe('2028-03-01')
  })

  it.each([
    ['day', '2024-05-03', '2024-05-03'],
    ['month', '2024-05-01', '2024-05-31'],
    ['year', '2024-01-01', '2024-12-31'],
    ['approximate', '2023-05-03', '2025-05-03'],
  ] as const)('known to the %s, 3 May 2024 may stand for %s to %s', (precision, from, to) => {
    expect(spanOf(day('2024-05-03'), precision)).toEqual({ from, to })
  })
})
