import { describe, expect, it } from 'vitest'
import { caseOf } from '#core/case/case-of.ts'
import { day } from '#core/civil-date.ts'
import { expiringPaper } from '#renderer/shell/expiring-paper.ts'

const today = day('2026-11-24')

describe('the paper that is about to end', () => {
  it('is named from ninety days before its end, not earlier', () => {
    expect(expiringPaper(caseOf({ facts: { 'applicant.id-expires-on': '2027-02-22' } }), today)).toEqual({ paper: 'identity', days: 90 })
    expect(expiringPaper(caseOf({ facts: { 'applicant.id-expires-on': '2027-02-23' } }), today)).toBeUndefined()
  })

  it('is the one that ends first, also when it has ended', () => {
    const subject = caseOf({ facts: { 'applicant.id-expires-on': '2027-01-01', 'applicant.passport-expires-on': '2026-11-20' } })
    expect(expiringPaper(subject, today)).toEqual({ paper: 'passport', days: -4 })
  })

  it('is not guessed from a month or a missing answer', () => {
    const { answers, ...rest } = caseOf({ facts: { 'applicant.id-expires-on': '2026-12-01' } })
    const inMonth = { ...rest, answers: { 'applicant.id-expires-on': { answer: 'value', value: '2026-12-01', precision: 'month' } } } as const
    expect(expiringPaper(inMonth, today)).toBeUndefined()
    expect(expiringPaper({ ...rest, answers: {} }, today)).toBeUndefined()
    expect(Object.keys(answers)).toHaveLength(1)
  })
})
