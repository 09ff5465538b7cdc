import { describe, expect, it } from 'vitest'
import { concludeGiven } from '#core/assessment/conclude.ts'
import type { Given } from '#core/law/ground.ts'
import { alertTypes } from '#law/facts/alert.ts'
import { lawPack } from '#law/index.ts'
import { heads } from '#law/rules/constitution-3/heads.ts'
import { predominance } from '#law/rules/constitution-3/predominance.ts'
import { alertOf, redNotice } from '#law/rules/examples.ts'

const claimed = { charges: [{ 'charge.political-element': { alleged: true } }] } as const
const conclude = (given: Given) => concludeGiven(lawPack, predominance, given)

const full = {
  'own standing': { 'person.political-role': 'own' },
  moment: { 'politics.timing': true },
  'no ordinary investigation first': { 'politics.ordinary-investigation-first': false },
} as const
const facts = { ...full['own standing'], ...full.moment, ...full['no ordinary investigation first'] }
const groups = {
  charges: [{ 'charge.political-element': true, 'charge.violence': false, 'charge.personal-gain': false }],
  positions: [{ 'position.kind': 'case-political', 'position.reasoned': true }],
} as const

it.each([
  [9, 'weak'],
  [10, 'arguable'],
  [11, 'arguable'],
])('a claimed motive on a file with %i persons is %s', (persons, conclusion) => {
  expect(conclude({ facts: { 'matter.persons': persons }, groups: redNotice({}, claimed) })).toBe(conclusion)
})

describe('it is strong only with every part of it', () => {
  it('with all of them', () => {
    expect(conclude({ facts, groups: redNotice({}, groups), complete: ['charges'] })).toBe('strong')
  })

  it.each(Object.entries(full))('not without %s', (_, part) => {
    const rest = Object.fromEntries(Object.entries(facts).filter(([fact]) => !(fact in part)))
    expect(conclude({ facts: rest, groups: redNotice({}, groups), complete: ['charges'] })).not.toBe('strong')
  })

  it('not while the charges may be more than those recorded', () => {
    expect(conclude({ facts, groups: redNotice({}, groups) })).toBe('arguable')
  })

  it('not with violence by the person', () => {
    const charges = [{ 'charge.political-element': true, 'charge.violence': true, 'charge.personal-gain': false }]
    expect(conclude({ facts, groups: redNotice({}, { ...groups, charges }), complete: ['charges'] })).toBe('arguable')
  })
})

it.each(Object.keys(alertTypes).filter(type => type !== 'red-notice' && type !== 'diffusion'))('it is never strong against a %s', type => {
  const given = { facts, groups: alertOf(type as keyof typeof alertTypes, {}, groups), complete: ['charges'] } // seam: a key of the same object
  expect(conclude(given)).toBe('arguable')
})

it('files each factor under a head of Article 34(3), and uses all seven', () => {
  const used = [...predominance.for, ...predominance.against].map(({ head }) => head)
  expect(used).not.toContain(undefined)
  expect(new Set(used)).toEqual(new Set(Object.values(heads)))
})
