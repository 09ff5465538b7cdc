import { describe, expect, it } from 'vitest'
import { escapeText, fold } from '#core/calendar/content-line.ts'
import { icsOf } from '#core/calendar/ics.ts'
import { calendar, matter } from './matter.ts'

const options = { stampedAt: '20261123T080000Z', opaqueId: '0b6c2f5e-8f0d-4a27' } as const
const running = calendar(
  {
    facts: { 'revision.discovered-on': '2026-08-31' },
    ...matter({ 'ccf.kind': 'deletion', 'ccf.outcome': 'pending', 'ccf.filed-on': '2026-11-01', 'ccf.admissible-on': '2026-11-20', 'ccf.reference': 'CCF/1' }),
  },
  '2026-11-23',
)

describe('an iCalendar file', () => {
  const text = icsOf(running, options)

  it('gives the same bytes for the same stamp', () => {
    expect(icsOf(running, options)).toBe(text)
  })

  it('ends every line with CRLF and keeps it within 75 octets', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('opens and closes what RFC 5545 asks for', () => {
    for (const part of ['VCALENDAR', 'VEVENT', 'VALARM'])
      expect(text.match(new RegExp(`BEGIN:${part}`, 'g'))?.length).toBe(text.match(new RegExp(`END:${part}`, 'g'))?.length)
    for (const required of ['VERSION:2.0', 'PRODID:']) expect(text).toContain(required)
    const events = text.match(/BEGIN:VEVENT/g)?.length
    for (const property of [/^UID:/gm, /^DTSTAMP:20261123T080000Z\r$/gm, /^DTSTART;VALUE=DATE:\d{8}\r$/gm]) expect(text.match(property)?.length).toBe(events)
  })

  it('makes each day an event of one whole day', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20270226\r\nDTEND;VALUE=DATE:20270227\r\n')
  })

  it('warns before the last day for revision', () => {
    for (const days of [60, 30, 14, 7]) expect(text).toContain(`TRIGGER:-P${days}D\r\n`)
  })

  it('tells a stranger nothing: no name, no code name, no authority, no kind of step', () => {
    expect(text).not.toMatch(/example|ccf|interpol|commission|revision|deletion|access|admissib|recourse|notice/i)
    expect(new Set(text.match(/^SUMMARY:.*/gm)).size).toBeLessThanOrEqual(2)
  })

  it('gives each deadline a UID of its own, the same in every export', () => {
    const uids = (of: string) => of.match(/^UID:.*/gm) ?? []
    expect(new Set(uids(text)).size).toBe(uids(text).length)
    expect(uids(icsOf(running, { ...options, stampedAt: '20270101T000000Z' }))).toEqual(uids(text))
  })

  it('takes another wording, and the code name only when asked', () => {
    const worded = icsOf(running, { ...options, wording: { fixed: 'A; b, c', other: 'Call' }, withCodeName: true })
    expect(worded).toContain('SUMMARY:A\\; b\\, c: example\r\n')
  })

  it('leaves out what is met or has passed', () => {
    const over = calendar({ facts: { 'revision.discovered-on': '2020-01-01' } }, '2026-11-23')
    expect(over.deadlines.some(({ rule }) => rule === 'revision.last')).toBe(true)
    expect(icsOf(over, options)).not.toContain('-d15')
  })

  it('refuses a stamp that is not UTC, and an id that could be a name', () => {
    expect(() => icsOf(running, { ...options, stampedAt: '2026-11-23' })).toThrow(RangeError)
    expect(() => icsOf(running, { ...options, opaqueId: 'Jane Doe' })).toThrow(RangeError)
  })
})

describe('content lines', () => {
  it.each([
    ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
    ['one\r\ntwo\nthree', 'one\\ntwo\\nthree'],
    ['bell\u0007', 'bell'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped)
  })

  it.each([
    ['x'.repeat(75), 1],
    ['x'.repeat(76), 2],
    ['x'.repeat(75 + 74 + 1), 3],
    ['é'.repeat(38), 2],
    ['文'.repeat(26), 2],
    ['𝄞'.repeat(19), 2],
  ])('folds %j into %i lines that unfold to it', (line, count) => {
    const folded = fold(line)
    expect(folded.split('\r\n')).toHaveLength(count)
    for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
    expect(folded.replaceAll('\r\n ', '')).toBe(line)
  })
})
