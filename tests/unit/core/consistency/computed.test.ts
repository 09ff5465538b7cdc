import { describe, expect, it } from 'vitest'
import { day } from '#core/civil-date.ts'
import { found, type Short, type Subject, told } from './subject.ts'

const of = (check: string, subject: Subject) => told(subject).filter(one => one.endsWith(` ${check}`))

const facts = (all: { readonly [fact: string]: Short }): Subject => ({ facts: all })
const charges = (all: { readonly [fact: string]: Short }, ...items: readonly { readonly [fact: string]: Short }[]): Subject => ({
  facts: all,
  groups: { charges: items },
})

const maximum = (months: number) => ({ 'charge.max-penalty-months': months })
const adult = { 'applicant.born-on': '1980-05-02', 'extinction.minor-at-the-time': false }
const minor = { ...adult, 'extinction.minor-at-the-time': true }

type Row = { readonly check: string; readonly wrong: Subject; readonly severity: 'contradiction' | 'possible'; readonly right: Subject; readonly when: string }

const rows: readonly Row[] = [
  {
    check: 'remainder-above-sentence',
    when: 'more remains than was imposed',
    wrong: facts({ 'sentence.months': 12, 'sentence.remaining-months': 13 }),
    severity: 'contradiction',
    right: facts({ 'sentence.months': 12, 'sentence.remaining-months': 12 }),
  },
  {
    check: 'sentence-above-maximum',
    when: 'the sentence is above the only maximum',
    wrong: charges({ 'sentence.months': 37 }, maximum(36)),
    severity: 'contradiction',
    right: charges({ 'sentence.months': 36 }, maximum(36)),
  },
  {
    check: 'sentence-above-maximum',
    when: 'only the sum of two maxima reaches the sentence',
    wrong: charges({ 'sentence.months': 48 }, maximum(36), maximum(24)),
    severity: 'possible',
    right: charges({ 'sentence.months': 48 }, maximum(36), {}),
  },
  {
    check: 'months-above-time',
    when: 'more months are counted than have passed',
    wrong: facts({ 'purpose.location-known-since': '2024-02-12', 'purpose.months-without-request': 34 }),
    severity: 'contradiction',
    right: facts({ 'purpose.location-known-since': '2024-02-12', 'purpose.months-without-request': 33 }),
  },
  {
    check: 'age-of-data',
    when: 'the data are older than the alert',
    wrong: { groups: { alerts: [{ 'alert.issued-on': '2023-03-14', 'alert.age-years': 5 }] } },
    severity: 'contradiction',
    right: { groups: { alerts: [{ 'alert.issued-on': '2023-03-14', 'alert.age-years': 3 }] } },
  },
  {
    check: 'refusals-miscounted',
    when: 'more refusals are listed than counted',
    wrong: { facts: { 'purpose.states-that-refused': 0 }, groups: { extraditions: [{ 'extradition.outcome': 'refused', 'extradition.state': 'Poland' }] } },
    severity: 'contradiction',
    right: { facts: { 'purpose.states-that-refused': 3 }, groups: { extraditions: [{ 'extradition.outcome': 'refused', 'extradition.state': 'Poland' }] } },
  },
  {
    check: 'sources-miscounted',
    when: 'more requesting states are listed than counted',
    wrong: { facts: { 'matter.requesting-states': 1 }, groups: { alerts: [{ 'alert.requesting-state': 'A' }, { 'alert.requesting-state': 'B' }] } },
    severity: 'contradiction',
    right: { facts: { 'matter.requesting-states': 1 }, groups: { alerts: [{ 'alert.requesting-state': 'A' }, { 'alert.requesting-state': 'a' }] } },
  },
  {
    check: 'alerts-miscounted',
    when: 'more alerts are listed than counted',
    wrong: { facts: { 'matter.alerts': 1 }, groups: { alerts: [{ 'alert.type': 'red-notice' }, { 'alert.type': 'diffusion' }] } },
    severity: 'contradiction',
    right: { facts: { 'matter.alerts': 2 }, groups: { alerts: [{ 'alert.type': 'red-notice' }, { 'alert.type': 'diffusion' }] } },
  },
  {
    check: 'minor-at-the-time',
    when: 'the acts began on the eighteenth birthday',
    wrong: charges(minor, { 'charge.from': '1998-05-02' }),
    severity: 'contradiction',
    right: charges(minor, { 'charge.from': '1998-05-01' }),
  },
  {
    check: 'minor-at-the-time',
    when: 'only the year of the acts is known and holds the birthday',
    wrong: charges(minor, { 'charge.from': { on: '1998-01-01', precision: 'year' } }),
    severity: 'possible',
    right: charges(minor, { 'charge.from': { on: '1997-01-01', precision: 'year' } }),
  },
  {
    check: 'minor-at-the-time',
    when: 'the acts ended the day before the eighteenth birthday',
    wrong: charges(adult, { 'charge.from': '1998-01-01', 'charge.to': '1998-05-01' }),
    severity: 'contradiction',
    right: charges(adult, { 'charge.from': '1998-05-02', 'charge.to': '1998-05-03' }),
  },
  {
    check: 'minor-at-the-time',
    when: 'the acts began before the birthday and ended after it',
    wrong: charges(adult, { 'charge.from': '1998-01-01', 'charge.to': '1999-01-01' }),
    severity: 'possible',
    right: charges({ 'applicant.born-on': '1980-05-02' }, { 'charge.from': '1998-01-01', 'charge.to': '1999-01-01' }),
  },
  {
    check: 'acts-before-birth',
    when: 'the acts begin before the birth',
    wrong: charges({ 'applicant.born-on': '1980-05-02' }, { 'charge.from': '1980-05-01' }),
    severity: 'contradiction',
    right: charges({ 'applicant.born-on': '1980-05-02' }, { 'charge.from': { on: '1980-01-01', precision: 'year' } }),
  },
  {
    check: 'minor-now',
    when: 'a minor turns eighteen on the day',
    wrong: facts({ 'applicant.kind': 'minor', 'applicant.born-on': '2008-11-23' }),
    severity: 'contradiction',
    right: facts({ 'applicant.kind': 'minor', 'applicant.born-on': '2008-11-24' }),
  },
  {
    check: 'minor-now',
    when: 'a child is not recorded as a minor',
    wrong: facts({ 'applicant.kind': 'person', 'applicant.born-on': '2008-11-24' }),
    severity: 'possible',
    right: facts({ 'applicant.kind': 'person', 'applicant.born-on': '2008-11-23' }),
  },
  {
    check: 'identity-document-expired',
    when: 'it expired the day before',
    wrong: facts({ 'applicant.id-expires-on': '2026-11-22' }),
    severity: 'contradiction',
    right: facts({ 'applicant.id-expires-on': '2026-11-23' }),
  },
  {
    check: 'identity-document-expired',
    when: 'it expires this month',
    wrong: facts({ 'applicant.id-expires-on': { on: '2026-11-01', precision: 'month' } }),
    severity: 'possible',
    right: facts({ 'applicant.id-expires-on': { on: '2026-12-01', precision: 'month' } }),
  },
  {
    check: 'in-the-future',
    when: 'an arrest lies ahead',
    wrong: { groups: { extraditions: [{ 'extradition.arrested-on': '2026-11-24' }] } },
    severity: 'contradiction',
    right: {
      facts: { 'urgency.next-date': '2027-01-01' },
      groups: { extraditions: [{ 'extradition.arrested-on': { on: '2026-11-01', precision: 'month' } }] },
    },
  },
  {
    check: 'exhibit-older',
    when: 'an exhibit is older than what it proves',
    wrong: { groups: { extraditions: [{ 'extradition.arrested-on': { on: '2024-05-02', from: 'E1' } }] }, exhibits: [{ date: day('2024-05-01') }] },
    severity: 'possible',
    right: { groups: { extraditions: [{ 'extradition.arrested-on': { on: '2024-05-02', from: 'E1' } }] }, exhibits: [{ date: day('2024-05-02') }] },
  },
  {
    check: 'exhibit-older',
    when: 'a passport proves its expiry',
    wrong: { groups: { events: [{ 'event.date': { on: '2024-05-02', from: 'E1' } }] }, exhibits: [{ date: day('2023-01-01'), precision: 'year' }] },
    severity: 'possible',
    right: { facts: { 'applicant.id-expires-on': { on: '2030-05-02', from: 'E1' } }, exhibits: [{ date: day('2020-05-01') }] },
  },
  {
    check: 'exhibit-after-signature',
    when: 'an exhibit is younger than the request',
    wrong: { facts: { 'request.signed-on': '2026-11-20' }, exhibits: [{ date: day('2026-11-21') }] },
    severity: 'contradiction',
    right: { facts: { 'request.signed-on': '2026-11-20' }, exhibits: [{ date: day('2026-11-01'), precision: 'month' }] },
  },
  {
    check: 'exhibit-in-the-future',
    when: 'an exhibit is dated tomorrow',
    wrong: { exhibits: [{ date: day('2026-11-24') }] },
    severity: 'contradiction',
    right: { exhibits: [{ date: day('2026-11-23') }] },
  },
  {
    check: 'asked-itself',
    when: 'the requesting state is asked',
    wrong: { groups: { alerts: [{ 'alert.requesting-state': 'Türkiye' }], extraditions: [{ 'extradition.state': 'Turkiye' }] } },
    severity: 'contradiction',
    right: { groups: { alerts: [{ 'alert.requesting-state': 'Türkiye' }], extraditions: [{ 'extradition.state': 'Poland' }] } },
  },
  {
    check: 'protects-from-itself',
    when: 'the requesting state protects',
    wrong: { groups: { alerts: [{ 'alert.requesting-state': 'China' }], protections: [{ 'protection.state': 'China' }] } },
    severity: 'contradiction',
    right: { groups: { alerts: [{ 'alert.requesting-state': 'China' }], protections: [{ 'protection.state': 'Norway' }] } },
  },
  {
    check: 'state-of-proceeding',
    when: 'a proceeding in the requesting state is said to be elsewhere',
    wrong: {
      groups: {
        alerts: [{ 'alert.requesting-state': 'Portugal' }],
        proceedings: [{ 'proceeding.state': 'Portugal (Porto)', 'proceeding.in-requesting-state': false }],
      },
    },
    severity: 'contradiction',
    right: {
      groups: { alerts: [{ 'alert.requesting-state': 'Portugal' }], proceedings: [{ 'proceeding.state': 'Portugal', 'proceeding.in-requesting-state': true }] },
    },
  },
  {
    check: 'state-of-proceeding',
    when: 'another name of a state may be meant',
    wrong: {
      groups: { alerts: [{ 'alert.requesting-state': 'Türkiye' }], proceedings: [{ 'proceeding.state': 'Turkey', 'proceeding.in-requesting-state': true }] },
    },
    severity: 'possible',
    right: {
      groups: {
        alerts: [{ 'alert.requesting-state': 'Türkiye' }, {}],
        proceedings: [{ 'proceeding.state': 'Turkey', 'proceeding.in-requesting-state': true }],
      },
    },
  },
  {
    check: 'nationality',
    when: 'a foreigner holds the nationality of the requesting state',
    wrong: {
      facts: { 'applicant.nationality-relation': 'foreign', 'applicant.nationalities': ['Portugal'] },
      groups: { alerts: [{ 'alert.requesting-state': 'Portugal' }] },
    },
    severity: 'contradiction',
    right: {
      facts: { 'applicant.nationality-relation': 'foreign', 'applicant.nationalities': ['Brazil'] },
      groups: { alerts: [{ 'alert.requesting-state': 'Portugal' }] },
    },
  },
  {
    check: 'nationality',
    when: 'a national holds another nationality only',
    wrong: {
      facts: { 'applicant.nationality-relation': 'national', 'applicant.nationalities': ['Brazil'] },
      groups: { alerts: [{ 'alert.requesting-state': 'Portugal' }] },
    },
    severity: 'possible',
    right: {
      facts: { 'applicant.nationality-relation': 'dual', 'applicant.nationalities': ['Brazil'] },
      groups: { alerts: [{ 'alert.requesting-state': 'Portugal' }] },
    },
  },
  {
    check: 'nationality-of-requested-state',
    when: 'the nationality of the requested state is denied',
    wrong: {
      facts: { 'applicant.nationalities': ['Brazil'] },
      groups: { extraditions: [{ 'extradition.state': 'Brazil', 'extradition.state-of-nationality': false }] },
    },
    severity: 'contradiction',
    right: {
      facts: { 'applicant.nationalities': ['Brazil'] },
      groups: { extraditions: [{ 'extradition.state': 'Brazil', 'extradition.state-of-nationality': true }] },
    },
  },
]

describe.each(rows)('$check: $when', ({ check, wrong, severity, right }) => {
  it('is told', () => expect(of(check, wrong)).toEqual([`${severity} ${check}`]))
  it('is not told of what fits', () => expect(of(check, right)).toEqual([]))
  it('says where, and what to do', () => {
    for (const { where, says, mend } of found(wrong)) {
      expect(where.length).toBeGreaterThan(0)
      expect(says).toMatch(/\.$/)
      expect(mend).toMatch(/\.$/)
    }
  })
})

it('A list of charges that may be longer contradicts no sentence', () =>
  expect(told({ ...charges({ 'sentence.months': 37 }, maximum(36)), open: ['charges'] })).toEqual(['possible sentence-above-maximum']))
