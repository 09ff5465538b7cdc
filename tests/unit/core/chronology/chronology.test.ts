import { describe, expect, it } from 'vitest'
import { chronologyOf } from '#core/chronology/chronology.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import { day } from '#core/civil-date.ts'
import { consistencyOf } from '#core/consistency/consistency.ts'
import { markedEntries } from '#core/consistency/in-chronology.ts'
import { lawPack } from '#law/index.ts'
import { asOf, type Subject, subject } from '../consistency/subject.ts'

const { catalogue } = lawPack
const of = (given: Subject) => chronologyOf(subject(given), catalogue)

describe('a chronology', () => {
  it('holds every dated answer and exhibit, by the first day each may stand for', () => {
    const { entries } = of({
      facts: { 'applicant.born-on': { on: '1980-01-01', precision: 'approximate' } },
      groups: {
        alerts: [{ 'alert.issued-on': { on: '2024-05-02', from: 'E1' } }],
        charges: [{ 'charge.from': { on: '2024-01-01', precision: 'year' } }],
      },
      exhibits: [{ title: 'Reply', date: day('2024-06-01'), level: 'C2' }],
    })
    expect(entries.map(({ from, to, says }) => `${from} ${to} ${says}`)).toEqual([
      '1979-01-01 1981-01-01 the date of birth of the applicant',
      '2024-01-01 2024-12-31 the beginning of the alleged acts',
      '2024-05-02 2024-05-02 the date of the alert',
      '2024-06-01 2024-06-01 Reply',
    ])
    expect(entries[2]).toMatchObject({ what: { fact: 'alert.issued-on', item: 'alerts-1' }, sources: ['E1'], level: 'C0', alleged: false })
    expect(entries[3]).toMatchObject({ what: { exhibit: 'E1' }, sources: ['E1'], level: 'C2' })
  })

  it('leaves out what is not known', () =>
    expect(of({ facts: { 'applicant.born-on': { answer: 'unknown' } }, groups: { alerts: [{ 'alert.issued-on': { answer: 'none' } }] } }).entries).toEqual([]))

  it('takes the level of the fact where the answer has none', () =>
    expect(of({ groups: { protections: [{ 'protection.decided-on': '2024-05-02' }] } }).entries[0]?.level).toBe('C2'))

  it('shows at each entry what does not fit it', () => {
    const client = subject({ groups: { warrants: [{ 'warrant.date': '2024-06-01' }], alerts: [{ 'alert.issued-on': '2024-05-02' }] } })
    const marked = markedEntries(chronologyOf(client, catalogue).entries, consistencyOf(client, { catalogue, asOf }))
    expect(marked.map(({ discrepancies }) => discrepancies.map(({ id }) => id))).toEqual([['warrant-after-alert:alerts-1'], ['warrant-after-alert:alerts-1']])
  })
})

describe('a silence', () => {
  const between = (from: Subject['groups'], then: Subject['groups']) => of({ groups: { ...from, ...then } }).gaps.map(({ says }) => says)
  const charged = { charges: [{ 'charge.from': '2016-01-01', 'charge.to': '2018-05-02' }] }

  it('is told from twenty-four months on', () => {
    expect(between(charged, { alerts: [{ 'alert.issued-on': '2020-05-01' }] })).toEqual([])
    expect(between(charged, { alerts: [{ 'alert.issued-on': '2020-05-02' }] })).toEqual([
      'Nothing is recorded between the end of the alleged acts (2 May 2018) and the date of the alert (2 May 2020): at least 24 months.',
    ])
  })

  it('is counted at its shortest where days are not known exactly', () => {
    const year = { charges: [{ 'charge.from': { on: '2016-01-01', precision: 'year' as const } }] }
    expect(between(year, { alerts: [{ 'alert.issued-on': '2018-12-30' }] })).toEqual([])
    expect(between(year, { alerts: [{ 'alert.issued-on': '2018-12-31' }] })).toHaveLength(1)
  })

  it('is broken by any step in between, and not by the dates of papers', () => {
    const alert = { alerts: [{ 'alert.issued-on': '2021-05-02' }] }
    expect(between({ ...charged, events: [{ 'event.date': '2019-11-01' }] }, alert)).toEqual([])
    expect(of({ facts: { 'applicant.id-expires-on': '2019-11-01' }, groups: { ...charged, ...alert } }).gaps).toHaveLength(1)
  })

  it('is none while the acts, a case or a request go on', () =>
    expect(
      of({ groups: { ccf: [{ 'ccf.filed-on': '2020-01-01', 'ccf.decided-on': '2023-01-01' }], alerts: [{ 'alert.issued-on': '2019-12-01' }] } }).gaps,
    ).toEqual([]))

  it('begins with the case, not with the life of the client', () =>
    expect(between({ events: [{ 'event.date': '1999-01-01' }] }, { alerts: [{ 'alert.issued-on': '2020-05-02' }] })).toEqual([]))
})

describe('an overlap', () => {
  const charges = (...spans: readonly (readonly [string, string])[]) =>
    of({ groups: { charges: spans.map(([from, to]) => ({ 'charge.from': from, 'charge.to': to })) } }).overlaps

  it('is told of two charges for one time', () => {
    const [one, ...others] = charges(['2020-01-01', '2021-01-01'], ['2020-06-01', '2022-01-01'])
    expect(others).toEqual([])
    expect(one).toMatchObject({ group: 'charges', items: ['charges-1', 'charges-2'] })
    expect(one?.says).toMatch(/^Two charges run at the same time: from 1 January 2020 to 1 January 2021; from 1 June 2020 to 1 January 2022\.$/)
  })

  it('is not told of two that follow each other', () => expect(charges(['2020-01-01', '2020-12-31'], ['2021-01-01', '2022-01-01'])).toEqual([]))

  it('is not told while an end is not known', () =>
    expect(of({ groups: { charges: [{ 'charge.from': '2020-01-01' }, { 'charge.from': '2020-01-01', 'charge.to': '2021-01-01' }] } }).overlaps).toEqual([]))
})

it.each([
  ['day', '3 May 2024'],
  ['month', 'May 2024'],
  ['year', '2024'],
  ['approximate', 'about 2024'],
] as const)('A day known to the %s is said as %s', (precision, words) => expect(dayWords(day('2024-05-03'), precision)).toBe(words))
