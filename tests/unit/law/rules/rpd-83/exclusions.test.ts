import { expect, it } from 'vitest'
import { concludeGiven } from '#core/assessment/conclude.ts'
import { day } from '#core/civil-date.ts'
import { catalogue } from '#law/facts/index.ts'
import { redNotice } from '#law/rules/examples.ts'
import { administrative } from '#law/rules/rpd-83/administrative.ts'
import { behavioural } from '#law/rules/rpd-83/behavioural.ts'
import { family } from '#law/rules/rpd-83/family.ts'
import { privateDispute } from '#law/rules/rpd-83/private-dispute.ts'

const pack = { catalogue, checkedOn: day('2026-11-23') }
const excluded = [
  { name: 'defamation', ground: behavioural, charge: { 'charge.offence': 'defamation', 'charge.exclusion': 'behavioural-cultural' }, facts: {} },
  { name: 'an inheritance', ground: family, charge: { 'charge.offence': 'theft', 'charge.exclusion': 'family-private' }, facts: { 'family.matter': true } },
  { name: 'a regulatory breach', ground: administrative, charge: { 'charge.exclusion': 'administrative' }, facts: {} },
  { name: 'a commercial claim', ground: privateDispute, charge: { 'charge.exclusion': 'private-dispute' }, facts: { 'dispute.private': true } },
]

it.each(excluded)('a link to organised crime shown with facts defeats the exclusion of $name', ({ ground, charge, facts }) => {
  const groups = redNotice({}, { charges: [{ ...charge, 'charge.serious-crime-link': 'facts' }] })
  expect(concludeGiven(pack, ground, { facts, groups, complete: ['charges'] })).toBe('does-not-stand')
})

it.each(excluded)('a link by label only does not defeat the exclusion of $name', ({ ground, charge, facts }) => {
  const groups = redNotice({}, { charges: [{ ...charge, 'charge.serious-crime-link': 'label' }] })
  expect(['strong', 'arguable']).toContain(concludeGiven(pack, ground, { facts, groups, complete: ['charges'] }))
})

it.each(excluded.flatMap(kind => [23, 24].map(months => ({ ...kind, months }))))(
  'beside $name, another standing count with a maximum of $months months carries the notice only at the threshold',
  ({ ground, charge, facts, months }) => {
    const other = { 'charge.offence': 'forgery', 'charge.exclusion': 'none', 'charge.max-penalty-months': months, 'charge.count-state': 'standing' }
    const concluded = concludeGiven(pack, ground, { facts, groups: redNotice({}, { charges: [charge, other] }), complete: ['charges'] })
    expect(concluded === 'does-not-stand').toBe(months >= 24)
  },
)

it.each(excluded)('a dropped count carries nothing beside $name', ({ ground, charge, facts }) => {
  const dropped = { 'charge.offence': 'forgery', 'charge.exclusion': 'none', 'charge.max-penalty-months': 60, 'charge.count-state': 'dropped' }
  const concluded = concludeGiven(pack, ground, { facts, groups: redNotice({}, { charges: [charge, dropped] }), complete: ['charges'] })
  expect(concluded).toBe('arguable')
})

const abduction = { charges: [{ 'charge.offence': 'parental-abduction' }] }

it.each([
  { conflict: 'yes', both: true, hague: false, expected: 'strong' },
  { conflict: 'yes', both: false, hague: true, expected: 'strong' },
  { conflict: 'yes', both: false, hague: false, expected: 'arguable' },
  { conflict: 'likely', both: true, hague: true, expected: 'arguable' },
  { conflict: 'no', both: true, hague: false, expected: 'does-not-stand' },
])('parental abduction with custody conflict $conflict, both parents heard $both, Hague case $hague: $expected', ({ conflict, both, hague, expected }) => {
  const facts = {
    'family.custody-orders-conflict': conflict,
    'family.both-parents-took-part': both,
    'family.hague-custody-proceedings': hague,
    'family.matter': true,
    'family.left-lawfully': false,
    'family.requesting-parent-has-custody-order': true,
  }
  const groups = redNotice(
    {},
    { charges: [{ ...abduction.charges[0], 'charge.violence': false, 'charge.serious-crime-link': 'none', 'charge.exclusion': 'none' }] },
  )
  expect(concludeGiven(pack, family, { facts, groups, complete: ['charges'] })).toBe(expected)
})
