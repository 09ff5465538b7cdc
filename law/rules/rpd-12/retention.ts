import { day } from '#core/civil-date.ts'
import type { Ground } from '#core/law/ground.ts'
import { all, any, compare, given, is, monthsPassed, no, none, some, yes } from '#law/language.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { alertOf, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const heldFiveYears = any(monthsPassed('alert.issued-on', 60), compare('alert.age-years', 'at-least', 5))
const notRenewed = none('alert.renewed-on')
const young = { 'alert.age-years': 2, 'alert.renewed-on': { none: true }, 'alert.renewal-reasoned': { none: true } } as const

export const retention: Ground = {
  id: 'rpd-12.retention',
  article: 'rpd-12',
  role: 'ground',
  title: 'Retention',
  says: 'Data are kept for a limited time; before it ends the source must assess the need to keep them and give a reason.',
  authority: [{ provision: 'rpd-50' }, { provision: 'rpd-51' }, { provision: 'rpd-12' }, { provision: 'rpd-81', alerts: ['red-notice'] }],
  inForce: sinceTheRules,
  alerts: everyAlert,
  strong: all(is('alert.status', 'circulating'), monthsPassed('alert.expires-on', 1), notRenewed),
  arguable: any(no('alert.renewal-reasoned'), all(heldFiveYears, notRenewed)),
  weak: all(compare('alert.age-years', 'at-least', 10), given('alert.renewed-on')),
  for: [
    { when: all(heldFiveYears, notRenewed), weight: 'heavy', says: 'The data are at least five years old and were not renewed.' },
    { when: no('alert.renewal-reasoned'), weight: 'medium', says: 'The data were renewed without a reason.' },
    { when: compare('alert.age-years', 'at-least', 10), weight: 'light', says: 'The data are at least ten years old.' },
    { when: some('charges', compare('charge.age-years', 'at-least', 10)), weight: 'light', says: 'The acts are old.' },
  ],
  against: [
    { when: yes('alert.renewal-reasoned'), weight: 'heavy', says: 'The source gave a reason for keeping the data.' },
    { when: yes('purpose.still-pursuing'), weight: 'medium', says: 'The requesting state still pursues the case.' },
  ],
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that the case is open and that it renews as long as it is.',
    answer:
      'An open case is not a reason to keep data abroad. The assessment asks what the data still serve, and an extension needs a reason that can be read.',
  },
  proof: ['The CCF’s reply with the dates of recording, renewal and expiry', 'Any reason given for the renewal'],
  decisions: [],
  examples: {
    'past its expiry by a month and still circulating': {
      given: {
        asOf: day('2026-03-15'),
        groups: redNotice({ 'alert.status': 'circulating', 'alert.expires-on': '2026-02-15', 'alert.renewed-on': { none: true } }),
      },
      expect: 'strong',
    },
    'five years old to the day and not renewed': {
      given: { asOf: day('2026-03-15'), groups: redNotice({ 'alert.issued-on': '2021-03-15', 'alert.renewed-on': { none: true } }) },
      expect: 'arguable',
    },
    'a day short of five years': {
      given: {
        asOf: day('2026-03-14'),
        groups: redNotice({
          'alert.status': 'circulating',
          'alert.issued-on': '2021-03-15',
          'alert.age-years': 4,
          'alert.expires-on': '2026-03-15',
          'alert.renewed-on': { none: true },
          'alert.renewal-reasoned': { none: true },
        }),
      },
      expect: 'does-not-stand',
    },
    'renewed without a reason': { given: { groups: redNotice({ 'alert.renewal-reasoned': false }) }, expect: 'arguable' },
    'old, but renewed with reasons': {
      given: { groups: redNotice({ 'alert.age-years': 12, 'alert.renewed-on': '2024-01-01', 'alert.renewal-reasoned': true }) },
      expect: 'weak',
    },
    'a young alert': {
      given: {
        asOf: day('2026-03-14'),
        groups: redNotice({ ...young, 'alert.status': 'circulating', 'alert.issued-on': '2024-03-14', 'alert.expires-on': '2029-03-14' }),
      },
      expect: 'does-not-stand',
    },
    'the dates are not known': { given: { groups: redNotice() }, expect: 'open' },
    'an unreasoned renewal of a Blue Notice': { given: { groups: alertOf('blue-notice', { 'alert.renewal-reasoned': false }) }, expect: 'arguable' },
  },
}
