import { describe, expect, it } from 'vitest'
import { calendarOf } from '#core/calendar/calendar.ts'
import { caseOf } from '#core/case/case-of.ts'
import { day, type Precision } from '#core/civil-date.ts'
import { byRule, calendar, law, matter, withAnswer } from './matter.ts'

const discovered = (on: string) => ({ facts: { 'revision.discovered-on': on } })
const revision = (on: string, asOf: string) => byRule(calendar(discovered(on), asOf), 'revision.last')

describe('the last day for revision', () => {
  it.each([
    ['2026-01-15', '2026-07-15', '2026-07-14', 'a Wednesday: the Tuesday before'],
    ['2026-01-13', '2026-07-13', '2026-07-10', 'a Monday: the Friday before'],
    ['2026-08-31', '2027-02-28', '2027-02-26', 'the clamped end of February, a Sunday'],
    ['2027-08-31', '2028-02-29', '2028-02-28', 'a leap day'],
    ['2026-07-01', '2027-01-01', '2026-12-31', 'the first day of a year'],
  ])('discovered on %s: ends on %s, to be filed by %s, as that is %s', (on, ends, goBy) => {
    expect(revision(on, '2026-01-16')).toMatchObject({ on: goBy, span: { from: ends, to: ends }, kind: 'hard' })
  })

  it.each([
    ['2026-07-13', 'upcoming'],
    ['2026-07-14', 'due'],
    ['2026-07-15', 'due'],
    ['2026-07-16', 'passed'],
  ])('on %s it is %s', (asOf, status) => {
    expect(revision('2026-01-15', asOf)?.status).toBe(status)
  })

  it('warns sixty, thirty, fourteen and seven days before', () => {
    expect(revision('2026-01-15', '2026-06-14')?.alarms).toEqual([
      { on: '2026-05-15', daysBefore: 60, reached: true },
      { on: '2026-06-14', daysBefore: 30, reached: true },
      { on: '2026-06-30', daysBefore: 14, reached: false },
      { on: '2026-07-07', daysBefore: 7, reached: false },
    ])
  })

  it('says that no rule on weekends is known', () => {
    expect(revision('2026-01-15', '2026-02-01')?.warnings.join(' ')).toContain('No rule on weekends')
    expect(calendar({}, '2026-02-01').notes.join(' ')).toContain('No rule on days off')
  })

  it.each<[Precision, string, string, string]>([
    ['month', '2026-07-31', '2026-06-30', '2026-12-30'],
    ['year', '2027-06-30', '2026-06-30', '2027-01-01'],
  ])('a discovery known to the %s runs from the first day it may have been', (precision, latest, goBy, withinSpan) => {
    const on = precision === 'month' ? '2026-01-15' : '2026-05-05'
    const subject = withAnswer(caseOf({}), 'revision.discovered-on', { answer: 'value', value: on, precision })
    const found = byRule(calendarOf(subject, law, day(goBy)), 'revision.last')
    expect(found).toMatchObject({ on: goBy, span: { from: '2026-07-01', to: latest }, status: 'due' })
    expect(found?.warnings.join(' ')).toContain(`from 2026-07-01 to ${latest}`)
    const later = byRule(calendarOf(subject, law, day(withinSpan)), 'revision.last')
    expect(later?.status).toBe(precision === 'month' ? 'passed' : 'due')
    if (precision === 'year') expect(later?.warnings.join(' ')).toContain('may be over')
  })

  it('counts also what is only alleged, and says so', () => {
    const found = byRule(calendar({ facts: { 'revision.discovered-on': { alleged: '2026-01-15' } } }, '2026-02-01'), 'revision.last')
    expect(found?.from?.alleged).toBe(true)
    expect(found?.warnings).toContain('The start rests on the client’s word alone.')
  })

  it('asks for the day of discovery where a new fact is known without one', () => {
    const { uncounted } = calendar({ facts: { 'revision.new-fact': 'protection-granted' } }, '2026-02-01')
    expect(uncounted.map(({ fact }) => fact)).toContain('revision.discovered-on')
  })

  it.each([
    ['2026-07-10', 'pending', 'met', 'filed in time'],
    ['2026-07-16', 'pending', 'passed', 'filed a day late'],
    ['2025-12-01', 'pending', 'passed', 'filed before the fact was discovered'],
    ['2026-07-10', 'inadmissible', 'passed', 'filed in time but found inadmissible'],
  ])('an application filed on %s and %s leaves it %s: %s', (filedOn, outcome, status) => {
    const given = { ...discovered('2026-01-15'), ...matter({ 'ccf.kind': 'revision', 'ccf.filed-on': filedOn, 'ccf.outcome': outcome }) }
    expect(byRule(calendar(given, '2026-07-20'), 'revision.last')?.status).toBe(status)
  })
})

describe('other hard days', () => {
  const asked = { 'ccf.kind': 'deletion', 'ccf.outcome': 'pending', 'ccf.question-asked-on': '2026-11-02', 'ccf.question-due-on': '2026-11-22' } as const

  it('a question’s day on a Sunday is answered by the Friday before', () => {
    expect(byRule(calendar(matter(asked), '2026-11-03'), 'ccf.question')).toMatchObject({ on: '2026-11-20', kind: 'hard', status: 'upcoming' })
  })

  it('an unanswered question is overdue, since it can still be answered; an answer closes it', () => {
    expect(byRule(calendar(matter(asked), '2026-11-23'), 'ccf.question')?.status).toBe('overdue')
    expect(byRule(calendar(matter({ ...asked, 'ccf.question-answered-on': '2026-11-19' }), '2026-11-23'), 'ccf.question')?.status).toBe('met')
  })

  it('an answer to an earlier question does not close a later one', () => {
    expect(byRule(calendar(matter({ ...asked, 'ccf.question-answered-on': '2026-10-19' }), '2026-11-23'), 'ccf.question')?.status).toBe('overdue')
  })

  it.each([
    ['applicant.id-expires-on', 'id.expiry', 'hard'],
    ['applicant.residence-expires-on', 'residence.expiry', 'hard'],
    ['applicant.passport-expires-on', 'passport.expiry', 'soft'],
    ['submitter.mandate-review-on', 'poa.review', 'soft'],
  ])('%s becomes %s, a %s date', (fact, rule, kind) => {
    expect(byRule(calendar({ facts: { [fact]: '2027-02-28' } }, '2026-11-23'), rule)).toMatchObject({ on: '2027-02-28', kind, status: 'upcoming' })
  })

  it('the law pack is to be compared again ninety days after it was checked', () => {
    expect(byRule(calendar({}, '2026-11-23'), 'law.recheck')).toMatchObject({ on: '2027-02-21', kind: 'soft', status: 'upcoming' })
    expect(byRule(calendar({}, '2027-02-22'), 'law.recheck')?.status).toBe('overdue')
  })
})
