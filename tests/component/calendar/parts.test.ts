import { describe, expect, it } from 'vitest'
import { calendarOf } from '#core/calendar/calendar.ts'
import { caseOf } from '#core/case/case-of.ts'
import { chronologyOf } from '#core/chronology/chronology.ts'
import { day } from '#core/civil-date.ts'
import { calendarLawOf } from '#law/calendar/index.ts'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'
import { leftUntil } from '#renderer/calendar/days-left.ts'
import { inTime } from '#renderer/calendar/in-time.ts'
import { itemLine } from '#renderer/calendar/item-line.ts'
import { opaqueIdOf } from '#renderer/calendar/opaque-id.ts'
import { monthsOf, partsOf, runsOfCase, toDoIn } from '#renderer/calendar/parts.ts'

const asOf = day('2026-11-24')
type Facts = NonNullable<Parameters<typeof caseOf>[0]>
const calendar = (of: Facts) => calendarOf(caseOf(of), calendarLawOf(profile, lawPack), asOf)
const named = (of: Facts) => partsOf(calendar(of)).map(({ part, lines }) => [part, lines.map(({ deadline }) => deadline.rule)])

describe('the parts of the calendar', () => {
  it('keep the days that bind apart from the aims of the CCF', () => {
    const parts = named({
      facts: { 'revision.discovered-on': '2026-11-01', 'applicant.residence-expires-on': '2027-01-10' },
      groups: { ccf: [{ 'ccf.kind': 'access', 'ccf.outcome': 'pending', 'ccf.filed-on': '2026-11-20' }] },
    })
    expect(parts).toEqual(
      expect.arrayContaining([
        ['hard', ['revision.last']],
        ['targets', ['admissibility.expected']],
        ['papers', ['residence.expiry']],
      ]),
    )
    expect(parts.some(([part]) => part === 'act')).toBe(false)
  })

  it('put an aim among what is to be done once a reminder is ready, with its ladder under it', () => {
    const { deadlines } = calendar({ groups: { ccf: [{ 'ccf.kind': 'access', 'ccf.outcome': 'pending', 'ccf.filed-on': '2026-06-01' }] } })
    const act = partsOf({ deadlines }).find(({ part }) => part === 'act')
    expect(act?.lines.map(({ deadline }) => deadline.rule)).toEqual(['admissibility.expected'])
    expect(act?.lines[0]?.ladder.length).toBeGreaterThan(1)
    expect(toDoIn({ deadlines })).toBe(1)
  })

  it('list a day that bound and has passed apart, and never as done', () => {
    expect(named({ facts: { 'revision.discovered-on': '2026-01-05' } })).toContainEqual(['missed', ['revision.last']])
  })

  it('know that nothing runs where only the checks of the law do', () => {
    expect(runsOfCase(calendar({}))).toBe(false)
    expect(runsOfCase(calendar({ facts: { 'applicant.id-expires-on': '2030-01-01' } }))).toBe(true)
  })

  it('go by the month, the earliest first, without what is done', () => {
    const months = monthsOf(calendar({ facts: { 'applicant.id-expires-on': '2030-01-01', 'applicant.residence-expires-on': '2026-12-31' } }))
    expect(months.map(({ month }) => month)).toEqual(['2026-12', '2027-02', '2030-01'])
  })
})

describe('how far off a day is', () => {
  it.each([
    ['2026-11-24', 'today', 0],
    ['2026-11-25', 'tomorrow', 1],
    ['2026-11-23', 'yesterday', 1],
    ['2027-01-01', 'inDays', 38],
    ['2026-10-25', 'daysAgo', 30],
    ['2027-11-24', 'inMonths', 12],
    ['2024-01-01', 'yearsAgo', 3],
    ['2033-03-03', 'inYears', 6],
  ])('%s is %s', (on, key, count) => {
    expect(leftUntil(day(on), asOf)).toEqual({ key, count })
  })
})

describe('the id of a case in calendar files', () => {
  it('stays the same for a case, tells cases apart, and holds nothing of the case', async () => {
    const [one, again, other] = await Promise.all([opaqueIdOf('a'.repeat(32)), opaqueIdOf('a'.repeat(32)), opaqueIdOf('b'.repeat(32))])
    expect(one).toBe(again)
    expect(one).not.toBe(other)
    expect(one).toMatch(/^[0-9a-f]{32}$/)
    expect(one).not.toContain('aaaa')
  })
})

describe('the chronology on the screen', () => {
  const subject = caseOf({
    groups: {
      warrants: [{ 'warrant.date': '2015-01-10', 'warrant.issuer': 'A court' }],
      alerts: [{ 'alert.issued-on': '2019-06-01', 'alert.type': 'red-notice' }],
    },
  })

  it('shows a long silence where it ends', () => {
    const lines = inTime(chronologyOf(subject, lawPack.catalogue))
    expect(lines.map(({ kind }) => kind)).toEqual(['entry', 'silence', 'entry'])
  })

  it('tells items apart by what they say besides their days', () => {
    expect(itemLine(subject, lawPack.catalogue, 'warrant.date', 'warrants-1')).toBe('A court')
    expect(itemLine(subject, lawPack.catalogue, 'applicant.born-on', undefined)).toBe('')
  })
})
