import { expect, it } from 'vitest'
import { concludeGiven } from '#core/assessment/conclude.ts'
import { day } from '#core/civil-date.ts'
import { lawPack } from '#law/index.ts'
import { redNotice } from '#law/rules/examples.ts'
import { refugee } from '#law/rules/protection/refugee.ts'
import { subsidiary } from '#law/rules/protection/subsidiary.ts'

const grant = (status: string) => redNotice({}, { protections: [{ 'protection.status': status, 'protection.from-requester': true }] })

it.each([
  ['2015-01-31', 'not-applicable'],
  ['2015-02-01', 'strong'],
  ['2015-02-02', 'strong'],
  ['2026-11-23', 'strong'],
])('a recognised refugee assessed on %s is %s', (asOf, conclusion) => {
  expect(concludeGiven(lawPack, refugee, { asOf: day(asOf), groups: grant('refugee') })).toBe(conclusion)
})

it('subsidiary protection rests on Article 2 and does not wait for the policy', () => {
  expect(concludeGiven(lawPack, subsidiary, { asOf: day('2015-01-31'), groups: grant('subsidiary') })).toBe('arguable')
})
