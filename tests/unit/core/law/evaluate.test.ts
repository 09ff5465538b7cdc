import { describe, expect, it } from 'vitest'
import { caseOf } from '#core/case/case-of.ts'
import { day } from '#core/civil-date.ts'
import { evaluate } from '#core/law/evaluate.ts'
import { all, any, atLeast, type Expression, never, not, since } from '#core/law/expression.ts'
import type { Given } from '#core/law/ground.ts'
import { indexOf, readerOf, type Trust } from '#core/law/reader.ts'
import { catalogue } from './sample.ts'

const asOf = day('2026-06-30')
const read = (given: Given, trust: Trust = 'as-alleged') => readerOf(indexOf(catalogue), caseOf(given), { asOf, trust })
const truthOf = (expression: Expression, given: Given, trust?: Trust) => evaluate(expression, read(given, trust)).truth

const open: Expression = { op: 'is', fact: 'door.open', value: true }
const red: Expression = { op: 'is', fact: 'door.colour', value: 'red' }
const fits: Expression = { op: 'is', fact: 'key.fits', value: true }
const unknown = { unknown: true } as const
const none = { none: true } as const

describe('the words of the rule language', () => {
  it.each<[string, Expression, Given['facts'], string]>([
    ['is, answered so', open, { 'door.open': true }, 'yes'],
    ['is, answered otherwise', open, { 'door.open': false }, 'no'],
    ['is, never asked', open, {}, 'open'],
    ['is, not known', open, { 'door.open': unknown }, 'open'],
    ['is, where there is none', red, { 'door.colour': none }, 'no'],
    ['one of, hit', { op: 'one-of', fact: 'door.colour', values: ['red', 'blue'] }, { 'door.colour': 'blue' }, 'yes'],
    ['one of, missed', { op: 'one-of', fact: 'door.colour', values: ['red', 'blue'] }, { 'door.colour': 'green' }, 'no'],
    ['includes, picked', { op: 'includes', fact: 'door.made-of', value: 'oak' }, { 'door.made-of': ['iron', 'oak'] }, 'yes'],
    ['includes, not picked: the list may go on', { op: 'includes', fact: 'door.made-of', value: 'oak' }, { 'door.made-of': ['iron'] }, 'open'],
    ['includes, nothing at all', { op: 'includes', fact: 'door.made-of', value: 'oak' }, { 'door.made-of': none }, 'no'],
    ['compare, just below', { op: 'compare', fact: 'door.age', is: 'below', to: 24 }, { 'door.age': 23 }, 'yes'],
    ['compare, at the limit', { op: 'compare', fact: 'door.age', is: 'below', to: 24 }, { 'door.age': 24 }, 'no'],
    ['compare, at least', { op: 'compare', fact: 'door.age', is: 'at-least', to: 24 }, { 'door.age': 24 }, 'yes'],
    ['compare, nothing there', { op: 'compare', fact: 'door.age', is: 'below', to: 24 }, { 'door.age': none }, 'no'],
    ['none, where there is none', { op: 'none', fact: 'door.age' }, { 'door.age': none }, 'yes'],
    ['none, where there is one', { op: 'none', fact: 'door.age' }, { 'door.age': 3 }, 'no'],
    ['none, not known', { op: 'none', fact: 'door.age' }, {}, 'open'],
    ['given', { op: 'given', fact: 'door.maker' }, { 'door.maker': 'A' }, 'yes'],
    ['before, the day before', { op: 'before', fact: 'door.hung-on', day: day('2022-01-28') }, { 'door.hung-on': '2022-01-27' }, 'yes'],
    ['before, the day itself', { op: 'before', fact: 'door.hung-on', day: day('2022-01-28') }, { 'door.hung-on': '2022-01-28' }, 'no'],
    ['months passed, complete today', { op: 'months-passed', fact: 'door.hung-on', months: 6 }, { 'door.hung-on': '2025-12-30' }, 'yes'],
    [
      'months passed, complete today as the month is shorter',
      { op: 'months-passed', fact: 'door.hung-on', months: 6 },
      { 'door.hung-on': '2025-12-31' },
      'yes',
    ],
    ['months passed, one day short', { op: 'months-passed', fact: 'door.hung-on', months: 6 }, { 'door.hung-on': '2026-01-01' }, 'no'],
    ['since, from the day on', since(asOf), {}, 'yes'],
    ['since, the day after', since(day('2026-07-01')), {}, 'no'],
    ['not, of an open part', not(open), {}, 'open'],
    ['all, one known no is enough', all(open, red), { 'door.colour': 'blue' }, 'no'],
    ['any, one known yes is enough', any(open, red), { 'door.colour': 'red' }, 'yes'],
    ['at least two of three, one known', atLeast(2, open, red, { op: 'given', fact: 'door.maker' }), { 'door.open': true }, 'open'],
    ['never', never, {}, 'no'],
  ])('%s', (_, expression, facts, expected) => {
    expect(truthOf(expression, { ...(facts ? { facts } : {}) })).toBe(expected)
  })

  it('takes a day known to the year as every day of it', () => {
    const subject = { ...caseOf({}), answers: { 'door.hung-on': { answer: 'value', value: '2022-06-01', precision: 'year' } } } as const
    const reader = readerOf(indexOf(catalogue), subject, { asOf, trust: 'established' })
    expect(evaluate({ op: 'before', fact: 'door.hung-on', day: day('2022-01-28') }, reader).truth).toBe('open')
    expect(evaluate({ op: 'before', fact: 'door.hung-on', day: day('2023-01-01') }, reader).truth).toBe('yes')
    expect(evaluate({ op: 'before', fact: 'door.hung-on', day: day('2022-01-01') }, reader).truth).toBe('no')
  })

  it('counts an alleged answer only where it is taken as said', () => {
    const given = { facts: { 'door.open': { alleged: true } } }
    expect(truthOf(open, given, 'as-alleged')).toBe('yes')
    expect(truthOf(open, given, 'established')).toBe('open')
  })
})

describe('repeating groups', () => {
  const some: Expression = { op: 'some', group: 'keys', that: fits }
  const every: Expression = { op: 'every', group: 'keys', that: fits }

  it.each<[string, Expression, Given, string]>([
    ['some, one fits', some, { groups: { keys: [{ 'key.fits': false }, { 'key.fits': true }] } }, 'yes'],
    ['some, none so far, and there may be more', some, { groups: { keys: [{ 'key.fits': false }] } }, 'open'],
    ['some, none, and these are all', some, { groups: { keys: [{ 'key.fits': false }] }, complete: ['keys'] }, 'no'],
    ['some, nothing recorded', some, {}, 'open'],
    ['some, there are none', some, { complete: ['keys'] }, 'no'],
    ['every, all so far, and there may be more', every, { groups: { keys: [{ 'key.fits': true }] } }, 'open'],
    ['every, all, and these are all', every, { groups: { keys: [{ 'key.fits': true }] }, complete: ['keys'] }, 'yes'],
    ['every, one that does not', every, { groups: { keys: [{ 'key.fits': true }, { 'key.fits': false }] } }, 'no'],
    ['every, there are none', every, { complete: ['keys'] }, 'no'],
  ])('%s', (_, expression, given, expected) => {
    expect(truthOf(expression, given)).toBe(expected)
  })

  it('reads the alert that is challenged, and the first where none is named', () => {
    const subject = { ...caseOf({ groups: { alerts: [{ 'alert.type': 'bell' }, { 'alert.type': 'horn' }] } }) }
    const horn: Expression = { op: 'is', fact: 'alert.type', value: 'horn' }
    const through = (alert?: string) => evaluate(horn, readerOf(indexOf(catalogue), subject, { asOf, trust: 'established', ...(alert ? { alert } : {}) })).truth
    expect(through()).toBe('no')
    expect(through('alerts-2')).toBe('yes')
  })

  it('refuses a rule that reads a repeating fact from nowhere', () => {
    expect(() => truthOf(fits, {})).toThrow('outside some() or every()')
  })

  it('refuses a rule that reads a fact that does not exist', () => {
    expect(() => truthOf({ op: 'given', fact: 'door.bell' }, {})).toThrow('does not exist')
  })
})
