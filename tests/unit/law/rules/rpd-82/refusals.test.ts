import { expect, it } from 'vitest'
import { concludeGiven } from '#core/assessment/conclude.ts'
import { day } from '#core/civil-date.ts'
import { catalogue } from '#law/facts/index.ts'
import { redNotice } from '#law/rules/examples.ts'
import { extraditionRefused } from '#law/rules/rpd-82/extradition-refused.ts'
import { noExtraditionAction } from '#law/rules/rpd-82/no-extradition-action.ts'
import { extraditionAssurance } from '#law/rules/rpd-84/extradition-assurance.ts'

const pack = { catalogue, checkedOn: day('2026-11-23') }

it.each([
  ...['torture', 'fair-trial', 'political', 'persecution'].map(reason => ({ reason, final: true, expected: 'strong' })),
  ...['torture', 'fair-trial', 'political', 'persecution'].map(reason => ({ reason, final: false, expected: 'arguable' })),
  ...['protection', 'ne-bis-in-idem'].map(reason => ({ reason, final: true, expected: 'arguable' })),
  ...['dual-criminality', 'limitation', 'documents', 'nationality', 'no-treaty', 'guarantees', 'procedural', 'humanitarian', 'other'].map(reason => ({
    reason,
    final: true,
    expected: 'weak',
  })),
])('a refusal for $reason, final $final: $expected', ({ reason, final, expected }) => {
  const groups = redNotice({}, { extraditions: [{ 'extradition.outcome': 'refused', 'extradition.reason': reason, 'extradition.final': final }] })
  expect(concludeGiven(pack, extraditionRefused, { groups, complete: ['extraditions'] })).toBe(expected)
})

it.each([23, 24, 25])('a known location without a request for %i months is never strong alone', months => {
  const facts = { 'purpose.location-known': 'known', 'purpose.extradition-sought': false, 'purpose.months-without-request': months }
  expect(concludeGiven(pack, noExtraditionAction, { facts, groups: redNotice() })).toBe(months >= 24 ? 'arguable' : 'weak')
  expect(concludeGiven(pack, extraditionAssurance, { facts, groups: redNotice() })).toBe('weak')
})

it('an admission that is so far only the client’s word does not make it strong', () => {
  const facts = { 'purpose.location-known': 'known', 'purpose.extradition-sought': false, 'purpose.officials-admit-impossible': { alleged: true } }
  expect(concludeGiven(pack, noExtraditionAction, { facts, groups: redNotice() })).toBe('arguable')
})
