import { describe, expect, it } from 'vitest'
import { caseOf } from '#core/case/case-of.ts'
import { day } from '#core/civil-date.ts'
import { evaluate } from '#core/law/evaluate.ts'
import { type Explanation, explain, reliedLeaves, speakerOf } from '#core/law/explain.ts'
import { all, any, type Expression, not } from '#core/law/expression.ts'
import type { Given } from '#core/law/ground.ts'
import { indexOf, readerOf } from '#core/law/reader.ts'
import { catalogue } from './sample.ts'

const speaker = speakerOf(catalogue)
const find = (expression: Expression, given: Given) =>
  evaluate(expression, readerOf(indexOf(catalogue), caseOf(given), { asOf: day('2026-06-30'), trust: 'as-alleged' }))
const lines = ({ says, because }: Explanation, depth = 0): readonly string[] => [
  `${'  '.repeat(depth)}${says}`,
  ...because.flatMap(part => lines(part, depth + 1)),
]
const told = (expression: Expression, given: Given) => lines(explain(find(expression, given), speaker))

const open: Expression = { op: 'is', fact: 'door.open', value: true }
const red: Expression = { op: 'is', fact: 'door.colour', value: 'red' }
const old: Expression = { op: 'compare', fact: 'door.age', is: 'at-least', to: 24 }

describe('an explanation', () => {
  it('reads as sentences, down to the facts', () => {
    expect(told(all(open, old), { facts: { 'door.open': true, 'door.age': 30 } })).toEqual([
      'Every one of these is so:',
      '  The door is open.',
      '  The age of the door is 30 months, which is at least 24.',
    ])
  })

  it('of a failed “all” names what failed, and only that', () => {
    expect(told(all(open, red), { facts: { 'door.open': true, 'door.colour': 'blue' } })).toEqual(['One of these fails:', '  The door is blue.'])
  })

  it('of an open result says what is not known, and keeps what is', () => {
    expect(told(any(open, red), { facts: { 'door.open': false } })).toEqual([
      'It is open whether one of these is so:',
      '  The door is shut.',
      '  It is not known whether the door is red.',
    ])
  })

  it('does not drop a “not”', () => {
    expect(told(not(red), { facts: { 'door.colour': 'blue' } })).toEqual(['This is not so:', '  The door is blue.'])
  })

  it('tells the fact as it is, whichever way the rule asks', () => {
    const shut: Expression = { op: 'is', fact: 'door.open', value: false }
    expect(told(shut, { facts: { 'door.open': false } })).toEqual(['The door is shut.'])
    expect(told(shut, { facts: { 'door.open': true } })).toEqual(['The door is open.'])
    expect(told(open, { facts: { 'door.open': false } })).toEqual(['The door is shut.'])
    expect(told(shut, {})).toEqual(['It is not known whether the door is shut.'])
  })

  it('tells a client’s word from a shown fact', () => {
    expect(told(open, { facts: { 'door.open': { alleged: true } } })).toEqual(['The door is open (so far the client’s word only).'])
  })

  it('says that a list may go on', () => {
    const fits: Expression = { op: 'some', group: 'keys', that: { op: 'is', fact: 'key.fits', value: true } }
    expect(told(fits, { groups: { keys: [{ 'key.fits': false }] } })).toEqual([
      'It is open whether this is so of a key:',
      '  The key does not fit.',
      '  It is not known whether there is a further key.',
    ])
  })

  it('relies on the facts that settled it, not on those beside them', () => {
    const finding = find(any(open, red), { facts: { 'door.open': false, 'door.colour': 'red' } })
    expect(reliedLeaves(finding).flatMap(({ uses }) => uses.map(({ fact }) => fact))).toEqual(['door.colour'])
  })
})
