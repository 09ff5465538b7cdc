import { describe, expect, it } from 'vitest'
import { day } from '#core/civil-date.ts'
import { amountsIn } from '#core/consistency/text/amounts.ts'
import { datesIn } from '#core/consistency/text/dates.ts'
import { durationsIn } from '#core/consistency/text/durations.ts'
import { type Subject, told } from './subject.ts'

describe('a date in a text', () => {
  it.each([
    ['on 3 May 2024', '2024-05-03', 'day'],
    ['on the 3rd of May 2024', '2024-05-03', 'day'],
    ['on May 3, 2024,', '2024-05-03', 'day'],
    ['on 2024-05-03.', '2024-05-03', 'day'],
    ['am 03.05.2024', '2024-05-03', 'day'],
    ['on 3 Sept. 2024', '2024-09-03', 'day'],
    ['on 3 Sep 2024', '2024-09-03', 'day'],
    ['on 13/05/2024', '2024-05-13', 'day'],
    ['on 05/13/2024', '2024-05-13', 'day'],
    ['on 05/05/2024', '2024-05-05', 'day'],
    ['in May 2024', '2024-05-01', 'month'],
    ['on 31 February 2024', undefined, 'day'],
    ['no. 1.2.2024.7', undefined, 'day'],
    ['file 12-2024-05-03', undefined, 'day'],
  ])('“%s” is %s', (text, on, precision) =>
    expect(datesIn(text).filter(found => found.kind === 'date')).toEqual(on === undefined ? [] : [expect.objectContaining({ on, precision })]),
  )

  it('in figures with a slash can be two days', () =>
    expect(datesIn('on 03/05/2024')).toEqual([{ kind: 'ambiguous', written: '03/05/2024', either: ['2024-05-03', '2024-03-05'] }]))
})

it.each([
  ['sentenced to seven years and six months in prison', 90],
  ['was sentenced in absence to 7 years', 84],
  ['a sentence of 90 months', 90],
  ['a term of imprisonment of two years', 24],
  ['sentenced to a term of 18 months', 18],
])('“%s” is a sentence of %i months', (text, months) => expect(durationsIn(text)).toEqual([expect.objectContaining({ of: 'sentence', months })]))

it.each([
  ['punishable by up to ten years of imprisonment', 120],
  ['a maximum penalty of 36 months in prison', 36],
])('“%s” is a maximum of %i months', (text, months) => expect(durationsIn(text)).toEqual([expect.objectContaining({ of: 'maximum', months })]))

it('A time that is no sentence is not read as one', () => expect(durationsIn('He lived there for seven years and worked up to ten years ago.')).toEqual([]))

it.each([
  ['EUR 6.8 million', 'EUR', 6_800_000],
  ['€1,250,000.50', 'EUR', 1_250_000.5],
  ['1.250.000 euros', 'EUR', 1_250_000],
  ['$ 40 000', '$', 40_000],
  ['RUB 12,5 million', 'RUB', 12_500_000],
])('“%s” is %s %d', (text, currency, value) => expect(amountsIn(`He took ${text} in all`)).toEqual([expect.objectContaining({ currency, value })]))

type Row = { readonly check: string; readonly severity: 'contradiction' | 'possible'; readonly wrong: Subject; readonly right: Subject }

const event = (what: string): Subject => ({ groups: { events: [{ 'event.date': '2024-05-03', 'event.what': what }] } })
const alert = (facts: string, more: { readonly [fact: string]: boolean | string }, charge = ''): Subject => ({
  groups: { alerts: [{ 'alert.facts-as-stated': facts, ...more }], ...(charge === '' ? {} : { charges: [{ 'charge.amount': charge }] }) },
})

const rows: readonly Row[] = [
  {
    check: 'sentence-in-text',
    severity: 'possible',
    wrong: { facts: { 'sentence.months': 90 }, ...event('He was sentenced to seven years.') },
    right: { facts: { 'sentence.months': 90 }, ...event('He was sentenced to seven years and six months.') },
  },
  {
    check: 'maximum-in-text',
    severity: 'possible',
    wrong: { groups: { charges: [{ 'charge.max-penalty-months': 36 }] }, exhibits: [{ title: 'Law', proves: 'Up to five years of imprisonment' }] },
    right: { groups: { charges: [{ 'charge.max-penalty-months': 36 }, {}] }, exhibits: [{ title: 'Law', proves: 'Up to five years of imprisonment' }] },
  },
  { check: 'unclear-date', severity: 'possible', wrong: event('He left on 03/05/2024.'), right: event('He left on 3 May 2024.') },
  { check: 'day-in-text', severity: 'possible', wrong: event('He left on 4 May 2024.'), right: event('He left on 3 May 2024.') },
  {
    check: 'time-in-alert',
    severity: 'possible',
    wrong: alert('In 2016 he sold shares.', { 'alert.states-time': false }),
    right: alert('He sold shares.', { 'alert.states-time': false }),
  },
  {
    check: 'alert-before-its-facts',
    severity: 'contradiction',
    wrong: alert('On 4 May 2024 he sold shares.', { 'alert.issued-on': '2024-05-03' }),
    right: alert('On 3 May 2024 he sold shares.', { 'alert.issued-on': '2024-05-03' }),
  },
  {
    check: 'amount-in-alert',
    severity: 'possible',
    wrong: alert('He took EUR 5 million.', {}, 'EUR 6.8 million'),
    right: alert('He took EUR 6,800,000 and USD 3.', {}, 'EUR 6.8 million'),
  },
  {
    check: 'day-in-title',
    severity: 'possible',
    wrong: { exhibits: [{ title: 'Letter of 3 May 2024', date: day('2024-05-04') }] },
    right: { exhibits: [{ title: 'Letter of May 2024', date: day('2024-05-04') }] },
  },
]

describe.each(rows)('$check', ({ check, severity, wrong, right }) => {
  const of = (subject: Subject) => told(subject).filter(one => one.endsWith(` ${check}`))
  it('is told', () => expect(of(wrong)).toEqual([`${severity} ${check}`]))
  it('is not told of what fits', () => expect(of(right)).toEqual([]))
})

it('An event that names two days is left alone: it tells of more than its own', () =>
  expect(told(event('Asked on 1 May 2024, answered on 2 May 2024.'))).toEqual([]))
