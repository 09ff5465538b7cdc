import { describe, expect, it } from 'vitest'
import { byRule, calendar, matter } from './matter.ts'

const late = { 'ccf.kind': 'deletion', 'ccf.outcome': 'pending', 'ccf.filed-on': '2025-12-31', 'ccf.admissible-on': '2026-01-31' } as const
const ladder = (given: Parameters<typeof matter>[0], asOf: string) =>
  calendar(matter(given), asOf).deadlines.filter(({ after }) => after === 'deletion.due:ccf-1')

describe('reminders to the CCF', () => {
  it('follow a target that has passed by 14, 45 and 90 days', () => {
    expect(ladder(late, '2026-11-01').map(({ on, status }) => [on, status])).toEqual([
      ['2026-11-14', 'upcoming'],
      ['2026-12-15', 'upcoming'],
      ['2027-01-29', 'upcoming'],
    ])
  })

  it('do not exist while the target has not passed, or once it is met', () => {
    expect(ladder(late, '2026-10-31')).toEqual([])
    expect(ladder({ ...late, 'ccf.outcome': 'non-compliant' }, '2026-12-01')).toEqual([])
  })

  it('have their letter ready on the day', () => {
    expect(ladder(late, '2026-11-13')[0]?.letter).toEqual({ paper: 'reminder', readyOn: '2026-11-14', ready: false })
    expect(ladder(late, '2026-11-14')[0]?.letter?.ready).toBe(true)
  })

  it('are met by a reminder sent on their day or after, which does not meet the next one', () => {
    const sent = ladder({ ...late, 'ccf.reminded-on': '2026-11-20' }, '2026-12-20')
    expect(sent.map(({ status, letter }) => [status, letter?.ready])).toEqual([
      ['met', false],
      ['overdue', true],
      ['upcoming', false],
    ])
  })

  it('rest on Article 40(3) for a decision, and on nothing of it for admissibility', () => {
    expect(ladder(late, '2026-11-14')[0]?.basis.provisions).toEqual(['ccf-statute-40-3'])
    const waiting = calendar(matter({ 'ccf.kind': 'access', 'ccf.outcome': 'pending', 'ccf.filed-on': '2026-09-01' }), '2026-11-01')
    const first = waiting.deadlines.find(({ after }) => after === 'admissibility.expected:ccf-1')
    expect(first).toMatchObject({ on: '2026-10-15', basis: { provisions: [] } })
  })
})

describe('a favourable decision', () => {
  const won = { 'ccf.kind': 'deletion', 'ccf.outcome': 'non-compliant', 'ccf.decided-on': '2026-12-31' } as const

  it('is to reach the General Secretariat in one month and to be carried out in two', () => {
    const found = calendar(matter(won), '2027-01-01')
    expect(byRule(found, 'impl.to-gs')).toMatchObject({ on: '2027-01-31', kind: 'target' })
    expect(byRule(found, 'impl.done')).toMatchObject({ on: '2027-02-28', kind: 'target' })
  })

  it('has its letter on non-implementation ready the day after', () => {
    expect(byRule(calendar(matter(won), '2027-02-28'), 'impl.done')?.letter?.ready).toBe(false)
    expect(byRule(calendar(matter(won), '2027-03-01'), 'impl.done')).toMatchObject({ status: 'overdue', letter: { paper: 'non-implementation', ready: true } })
  })

  it('leads, once carried out, to a look at national files after ninety days', () => {
    const found = calendar(matter({ ...won, 'ccf.implemented-on': '2027-01-15' }), '2027-01-16')
    expect(byRule(found, 'impl.done')?.status).toBe('met')
    expect(byRule(found, 'nat.recheck')).toMatchObject({ on: '2027-04-15', kind: 'soft' })
  })

  it.each(['compliant', 'no-data', 'inadmissible'])('the outcome %s leaves nothing to carry out', outcome => {
    const found = calendar(matter({ ...won, 'ccf.outcome': outcome }), '2027-03-01')
    expect(found.deadlines.filter(({ rule }) => rule.startsWith('impl.'))).toEqual([])
  })

  it('asks for the outcome where only the day of the decision is known', () => {
    const { uncounted } = calendar(matter({ 'ccf.kind': 'deletion', 'ccf.decided-on': '2026-12-31' }), '2027-03-01')
    expect(uncounted).toContainEqual(expect.objectContaining({ rule: 'impl.done', fact: 'ccf.outcome' }))
  })
})
