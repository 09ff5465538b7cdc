import { describe, expect, it } from 'vitest'
import { profile } from '#law/procedure/index.ts'

const { clocks, limits } = profile

describe('the numbers of the profile', () => {
  it('is the one of November 2026, stale after ninety days', () => {
    expect(profile.id).toBe('ccf-2026-11')
    expect(profile.checkedOn).toBe('2026-11-23')
    expect(profile.staleAfterDays).toBe(90)
  })

  it('files through the Portal since 26 March 2026, ten o’clock Central European Time', () => {
    expect(profile.channel.mode).toBe('portal')
    expect(profile.channel.since).toBe('2026-03-26T10:00:00+01:00')
    expect(profile.channel.exception).toBe('operating-rules-25-2')
  })

  it('takes four languages and one of three types a submission', () => {
    expect(profile.languages).toEqual(['ar', 'en', 'fr', 'es'])
    expect(profile.portalTypes).toEqual(['access', 'correction-deletion', 'revision'])
    expect(profile.filing.map(({ id }) => id)).toContain('one-type')
  })

  it('limits argument to ten pages, appendices to twenty, the summary for revision to two pages', () => {
    expect(limits['argument-pages'].is).toEqual({ kind: 'at-most', most: 10, unit: 'pages' })
    expect(limits['appendices'].is).toEqual({ kind: 'at-most', most: 20, unit: 'appendices' })
    expect(limits['revision-summary-pages'].is).toEqual({ kind: 'at-most', most: 2, unit: 'pages' })
  })

  it('leaves size, format and font unknown', () => {
    for (const id of ['file-size', 'total-size', 'formats', 'file-names', 'font', 'page-count-scope', 'appendix-definition'] as const)
      expect(limits[id].is).toEqual({ kind: 'unknown' })
  })

  it.each([
    ['admissibility', 'P1M', 'received', 'ccf-target'],
    ['gs-notification', 'P45D', 'admissible', 'informational'],
    ['access', 'P4M', 'admissible', 'ccf-target'],
    ['correction-deletion', 'P9M', 'admissible', 'ccf-target'],
    ['decision-to-gs', 'P1M', 'decided', 'ccf-target'],
    ['implementation', 'P1M', 'received-by-general-secretariat', 'ccf-target'],
    ['implementation-done', 'P2M', 'decided', 'ccf-target'],
    ['clarification', 'P1M', 'clarified', 'ccf-target'],
    ['revision', 'P6M', 'fact-discovered', 'hard'],
    ['national-recheck', 'P90D', 'deletion-notified', 'soft'],
    ['reminder-first', 'P14D', 'time-limit-passed', 'soft'],
    ['reminder-second', 'P45D', 'time-limit-passed', 'soft'],
    ['reminder-third', 'P90D', 'time-limit-passed', 'soft'],
  ] as const)('%s runs %s from %s and is %s', (id, period, from, kind) => {
    expect(clocks[id].runs).toEqual({ kind: 'period', period, from })
    expect(clocks[id].kind).toBe(kind)
  })

  it('leaves to the CCF and to documents the days they set, and treats both as hard', () => {
    expect(clocks['ccf-question']).toMatchObject({ kind: 'hard', runs: { kind: 'set', by: 'ccf' } })
    expect(clocks['identity-expiry']).toMatchObject({ kind: 'hard', runs: { kind: 'set', by: 'document' } })
    expect(clocks['power-of-attorney-review']).toMatchObject({ kind: 'soft', runs: { kind: 'set', by: 'document' } })
  })

  it('gives no end to steps for which none was found', () => {
    for (const id of ['acknowledgment', 'gs-review', 'data-check', 'overrun', 'decision-notice', 'publication'] as const)
      expect(clocks[id].runs.kind).toBe('open')
  })

  it('warns of the last day for revision sixty, thirty, fourteen and seven days before', () => {
    expect(clocks.revision.warnDaysBefore).toEqual([60, 30, 14, 7])
  })

  it('names what is not known', () => {
    const open = ['portal-fields', 'file-limits', 'poa-original', 'esignature', 'weekend-rule', 'deceased-applicant', 'appendix-definition', 'page-count-scope']
    expect(profile.unknown.map(({ id }) => id)).toEqual(expect.arrayContaining(open))
  })

  it('shares out ten pages', () => {
    const parts = profile.pageBudget.parts.map(({ pages }) => pages)
    expect(parts).toEqual([0.5, 0.5, 1, 2.5, 2, 1.5, 0.75, 0.5, 0.75])
    expect(parts.reduce((sum, pages) => sum + pages, 0)).toBe(profile.pageBudget.total)
    expect(profile.pageBudget.total).toBe(10)
  })

  it('knows the sessions of 2026 and at least three a year', () => {
    expect(profile.sessions.leastPerYear).toBe(3)
    expect(profile.sessions.known).toEqual([
      { from: '2026-01-28', to: '2026-02-10' },
      { from: '2026-06-03', to: '2026-06-16' },
      { from: '2026-09-30', to: '2026-10-13' },
    ])
  })
})
