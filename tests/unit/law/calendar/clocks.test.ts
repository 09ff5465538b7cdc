import { describe, expect, it } from 'vitest'
import { profile } from '#law/procedure/index.ts'
import { byRule, calendar, law, matter } from './matter.ts'

const filed = { 'ccf.kind': 'deletion', 'ccf.outcome': 'pending' } as const

describe('clocks of the CCF', () => {
  it.each([
    ['access.due', 'access', '2026-01-15', '2026-05-15', 'within a year'],
    ['access.due', 'access', '2026-10-31', '2027-02-28', 'from a month end to a short month'],
    ['access.due', 'access', '2027-10-31', '2028-02-29', 'from a month end to a leap day'],
    ['access.due', 'access', '2028-02-29', '2028-06-29', 'from a leap day'],
    ['deletion.due', 'deletion', '2026-05-31', '2027-02-28', 'over the year end'],
    ['deletion.due', 'deletion', '2026-03-31', '2026-12-31', 'to the last day of the year'],
    ['deletion.due', 'deletion', '2026-04-01', '2027-01-01', 'to the first day of the year'],
  ])('%s for a request for %s found admissible on %s is %s, %s', (rule, kind, admissible, due) => {
    const found = byRule(calendar(matter({ ...filed, 'ccf.kind': kind, 'ccf.admissible-on': admissible }), '2026-01-01'), rule)
    expect(found).toMatchObject({ on: due, span: { from: due, to: due }, kind: 'target' })
    expect(found?.says).toContain('target, often exceeded')
  })

  it.each([
    ['2026-12-01', '2027-01-01'],
    ['2027-01-31', '2027-02-28'],
    ['2028-01-31', '2028-02-29'],
  ])('a request filed on %s may expect the notice of admissibility by %s', (on, expected) => {
    expect(byRule(calendar(matter({ ...filed, 'ccf.filed-on': on }), on), 'admissibility.expected')).toMatchObject({ on: expected, status: 'upcoming' })
  })

  it('counts the forty-five days from admissibility and says that they are information', () => {
    const found = byRule(calendar(matter({ ...filed, 'ccf.admissible-on': '2026-01-31' }), '2026-02-01'), 'gs45')
    expect(found).toMatchObject({ on: '2026-03-17', kind: 'informational' })
    expect(found?.warnings).toContain('Article 33 as amended in 2025: check.')
  })

  it('has no forty-five days for a request found admissible before the amendment', () => {
    expect(byRule(calendar(matter({ ...filed, 'ccf.admissible-on': '2025-10-31' }), '2026-02-01'), 'gs45')).toBeUndefined()
  })

  it.each([
    ['2026-10-30', 'upcoming'],
    ['2026-10-31', 'due'],
    ['2026-11-01', 'overdue'],
  ])('on %s a target of 31 October 2026 is %s', (asOf, status) => {
    expect(byRule(calendar(matter({ ...filed, 'ccf.admissible-on': '2026-01-31' }), asOf), 'deletion.due')?.status).toBe(status)
  })

  it('is met once a decision is recorded, even without its day', () => {
    const given = matter({ ...filed, 'ccf.admissible-on': '2026-01-31', 'ccf.outcome': 'compliant' })
    expect(byRule(calendar(given, '2027-01-01'), 'deletion.due')?.status).toBe('met')
  })

  it('asks for the day of admissibility, never for filing, where the decision’s clock has no start', () => {
    const { deadlines, uncounted } = calendar(matter({ ...filed, 'ccf.filed-on': '2026-11-01' }), '2026-11-23')
    expect(deadlines.some(({ rule }) => rule === 'deletion.due')).toBe(false)
    expect(uncounted).toEqual([
      expect.objectContaining({ rule: 'deletion.due', fact: 'ccf.admissible-on', item: 'ccf-1', asks: 'When was it found admissible?' }),
    ])
  })

  it('asks what was filed where that is not known, and counts neither clock', () => {
    const { deadlines, uncounted } = calendar(matter({ 'ccf.admissible-on': '2026-10-01' }), '2026-11-23')
    expect(deadlines.filter(({ rule }) => rule.endsWith('.due'))).toEqual([])
    expect(uncounted.filter(({ fact }) => fact === 'ccf.kind').map(({ rule }) => rule)).toEqual(expect.arrayContaining(['access.due', 'deletion.due']))
  })

  it('runs nothing for a co-accused’s matter or a pre-emptive submission', () => {
    const ofOther = matter({ ...filed, 'ccf.filed-on': '2026-01-01', 'ccf.admissible-on': '2026-01-31', 'ccf.about-co-accused': true })
    const preemptive = matter({ 'ccf.kind': 'preemptive', 'ccf.filed-on': '2026-01-01' })
    for (const given of [ofOther, preemptive]) expect(calendar(given, '2026-11-23').deadlines.filter(({ item }) => item !== undefined)).toEqual([])
  })

  it('gives every deadline a different code and id', () => {
    expect(new Set(law.rules.map(({ code }) => code)).size).toBe(law.rules.length)
    expect(new Set(law.rules.map(({ id }) => id)).size).toBe(law.rules.length)
  })

  it('runs every clock of the profile that has an end', () => {
    const periods = law.rules.flatMap(({ runs, reminders }) => [
      ...(runs.kind === 'period' ? [runs.period] : []),
      ...(reminders?.steps.map(({ period }) => period) ?? []),
    ])
    for (const { runs, title } of Object.values(profile.clocks)) {
      if (runs.kind === 'period') expect(periods, title).toContain(runs.period)
      if (runs.kind !== 'open')
        expect(
          law.rules.some(rule => rule.title === title || rule.reminders?.steps.some(step => step.title === title)),
          title,
        ).toBe(true)
    }
  })

  it('prints no percentage', () => {
    expect(JSON.stringify(law.rules)).not.toMatch(/%|per ?cent|probab/i)
  })

  it('names the session under way or next, and promises none', () => {
    const { deadlines } = calendar(matter(filed), '2026-10-01')
    expect(deadlines.find(({ rule }) => rule === 'ccf.session')).toMatchObject({
      on: '2026-09-30',
      span: { from: '2026-09-30', to: '2026-10-13' },
      status: 'due',
      kind: 'informational',
    })
    expect(byRule(calendar(matter(filed), '2026-10-14'), 'ccf.session')).toBeUndefined()
  })
})
