import { describe, expect, it } from 'vitest'
import { concludeGiven } from '#core/assessment/conclude.ts'
import type { GivenValue } from '#core/law/ground.ts'
import { lawPack } from '#law/index.ts'
import { redNotice } from '#law/rules/examples.ts'
import { protection } from '#law/rules/protection/index.ts'

type Decision = { readonly [fact: string]: GivenValue }

const standing = (...decisions: readonly Decision[]) =>
  protection
    .map(ground => [ground.id, concludeGiven(lawPack, ground, { groups: redNotice({}, { protections: decisions }), complete: ['protections'] })] as const)
    .filter(([, conclusion]) => conclusion !== 'does-not-stand')

const against = { 'protection.from-requester': true, 'protection.naturalised-since': false } as const

describe('each status leads to one ground', () => {
  it.each([
    ['a recognised refugee', { ...against, 'protection.status': 'refugee' }, [['protection.refugee', 'strong']]],
    ['one recognised by UNHCR', { ...against, 'protection.status': 'refugee-unhcr' }, [['protection.refugee', 'strong']]],
    [
      'a refugee since naturalised, whatever the situation',
      { ...against, 'protection.status': 'refugee', 'protection.naturalised-since': true, 'protection.situation-changed': false },
      [['protection.naturalised', 'arguable']],
    ],
    ['a pending claim', { ...against, 'protection.status': 'pending' }, [['protection.pending', 'arguable']]],
    ['subsidiary protection', { ...against, 'protection.status': 'subsidiary' }, [['protection.subsidiary', 'arguable']]],
    ['a claim without papers', { ...against, 'protection.status': 'claimed' }, [['protection.subsidiary', 'weak']]],
    ['a refugee from another state', { 'protection.from-requester': false, 'protection.status': 'refugee' }, [['protection.third-state', 'arguable']]],
    ['a denied claim', { ...against, 'protection.status': 'denied' }, []],
    ['an excluded person', { ...against, 'protection.status': 'excluded' }, []],
    ['a revoked status', { ...against, 'protection.status': 'revoked' }, []],
  ] as const)('%s', (_, decision, expected) => {
    expect(standing(decision)).toEqual(expected)
  })
})

it('an early refusal does not undo a later grant', () => {
  expect(standing({ ...against, 'protection.status': 'denied' }, { ...against, 'protection.status': 'refugee' })).toEqual([['protection.refugee', 'strong']])
})

it('a political opinion of the person is no politics between states', () => {
  expect(standing({ ...against, 'protection.status': 'refugee', 'protection.from-inter-state-politics': false })).toEqual([['protection.refugee', 'strong']])
  expect(standing({ ...against, 'protection.status': 'refugee', 'protection.from-inter-state-politics': true })).toEqual([])
})
