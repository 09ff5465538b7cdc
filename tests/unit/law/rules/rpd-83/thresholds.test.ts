import { expect, it } from 'vitest'
import { concludeGiven } from '#core/assessment/conclude.ts'
import { day } from '#core/civil-date.ts'
import { catalogue } from '#law/facts/index.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { penaltyProsecution } from '#law/rules/rpd-83/penalty-prosecution.ts'
import { penaltySentence } from '#law/rules/rpd-83/penalty-sentence.ts'
import { unfundedCheque } from '#law/rules/rpd-83/unfunded-cheque.ts'

const pack = { catalogue, checkedOn: day('2026-11-23') }
const maxima = (...months: readonly number[]) => ({ charges: months.map(max => ({ 'charge.max-penalty-months': max })) })

it.each([
  { maximum: [23], expected: 'strong' },
  { maximum: [24], expected: 'does-not-stand' },
  { maximum: [25], expected: 'does-not-stand' },
  { maximum: [23, 23], expected: 'strong' },
  { maximum: [23, 24], expected: 'does-not-stand' },
  { maximum: [], expected: 'does-not-stand' },
])('wanted for prosecution, with maxima of $maximum months: $expected', ({ maximum, expected }) => {
  const groups = redNotice({ 'alert.wanted-for': 'prosecution' }, maxima(...maximum))
  expect(concludeGiven(pack, penaltyProsecution, { groups, complete: ['charges'] })).toBe(expected)
})

it('argues the prosecution threshold on the charges known, and never strongly while a further charge may be missing', () => {
  const groups = redNotice({ 'alert.wanted-for': 'prosecution' }, maxima(23))
  expect(concludeGiven(pack, penaltyProsecution, { groups })).toBe('arguable')
})

it('settles the prosecution threshold against the client as soon as one charge reaches it', () => {
  const groups = redNotice({ 'alert.wanted-for': 'prosecution' }, maxima(23, 24))
  expect(concludeGiven(pack, penaltyProsecution, { groups })).toBe('does-not-stand')
})

it.each([
  { imposed: 5, remaining: 5, expected: 'strong' },
  { imposed: 6, remaining: 5, expected: 'weak' },
  { imposed: 6, remaining: 6, expected: 'does-not-stand' },
  { imposed: 7, remaining: 5, expected: 'weak' },
  { imposed: 7, remaining: 6, expected: 'does-not-stand' },
  { imposed: 7, remaining: 7, expected: 'does-not-stand' },
])('wanted to serve $imposed months of which $remaining remain: $expected', ({ imposed, remaining, expected }) => {
  const facts = { 'sentence.kind': 'imprisonment', 'sentence.months': imposed, 'sentence.remaining-months': remaining }
  expect(concludeGiven(pack, penaltySentence, { facts, groups: redNotice({ 'alert.wanted-for': 'sentence' }) })).toBe(expected)
})

it('never lets a threshold of Red Notices stand strongly against a diffusion', () => {
  const prosecution = diffusion({ 'alert.wanted-for': 'prosecution' }, maxima(12))
  const serving = { facts: { 'sentence.months': 3, 'sentence.remaining-months': 3 }, groups: diffusion({ 'alert.wanted-for': 'sentence' }) }
  expect(concludeGiven(pack, penaltyProsecution, { groups: prosecution, complete: ['charges'] })).toBe('arguable')
  expect(concludeGiven(pack, penaltySentence, serving)).toBe('arguable')
})

it.each([
  { issued: '2022-01-27', expected: 'arguable' },
  { issued: '2022-01-28', expected: 'strong' },
  { issued: '2022-01-29', expected: 'strong' },
])('an unfunded cheque in a notice issued on $issued: $expected', ({ issued, expected }) => {
  const groups = redNotice({ 'alert.issued-on': issued, 'alert.renewed-on': { none: true } }, { charges: [{ 'charge.offence': 'unfunded-cheque' }] })
  expect(concludeGiven(pack, unfundedCheque, { groups, complete: ['charges'] })).toBe(expected)
})

it.each([
  { renewed: '2022-01-27', expected: 'arguable' },
  { renewed: '2022-01-28', expected: 'strong' },
])('an older cheque notice renewed on $renewed: $expected', ({ renewed, expected }) => {
  const groups = redNotice({ 'alert.issued-on': '2018-01-01', 'alert.renewed-on': renewed }, { charges: [{ 'charge.offence': 'unfunded-cheque' }] })
  expect(concludeGiven(pack, unfundedCheque, { groups, complete: ['charges'] })).toBe(expected)
})

it.each([
  { asOf: '2022-01-27', expected: 'open' },
  { asOf: '2022-01-28', expected: 'strong' },
])('before the list a cheque needs proof that no intent is shown; assessed on $asOf: $expected', ({ asOf, expected }) => {
  const groups = redNotice({ 'alert.issued-on': '2022-01-28' }, { charges: [{ 'charge.offence': 'unfunded-cheque' }] })
  expect(concludeGiven(pack, unfundedCheque, { asOf: day(asOf), groups, complete: ['charges'] })).toBe(expected)
})
