import { describe, expect, it } from 'vitest'
import { day } from '#core/civil-date.ts'
import { dayFromParts, partsOfDay, pastedDay } from '#renderer/ui/parse-day.ts'

describe('a typed date', () => {
  it.each([
    { parts: { day: '3', month: '5', year: '2024' }, precision: 'day', read: { kind: 'day', value: '2024-05-03' } },
    { parts: { day: '29', month: '2', year: '2024' }, precision: 'day', read: { kind: 'day', value: '2024-02-29' } },
    { parts: { day: '29', month: '2', year: '2023' }, precision: 'day', read: { kind: 'impossible' } },
    { parts: { day: '', month: '5', year: '2024' }, precision: 'day', read: { kind: 'incomplete' } },
    { parts: { day: '31', month: '6', year: '2024' }, precision: 'month', read: { kind: 'day', value: '2024-06-01' } },
    { parts: { day: '31', month: '6', year: '2024' }, precision: 'year', read: { kind: 'day', value: '2024-01-01' } },
    { parts: { day: '', month: '', year: '2014' }, precision: 'approximate', read: { kind: 'day', value: '2014-07-01' } },
    { parts: { day: '1', month: '1', year: '20' }, precision: 'day', read: { kind: 'incomplete' } },
  ] as const)('$parts as far as the $precision gives $read', ({ parts, precision, read }) => {
    expect(dayFromParts(parts, precision)).toEqual(read)
  })

  it.each(['2024-05-03', '3.5.2024', '03/05/2024'])('may be pasted whole as %s, the day before the month', text => {
    expect(pastedDay(text)).toEqual(partsOfDay(day('2024-05-03')))
  })

  it('leaves other text to the box', () => {
    expect(pastedDay('May 2024')).toBeUndefined()
  })
})
