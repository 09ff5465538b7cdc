import type { Ground } from '#core/law/ground.ts'
import { all, any, every, is, no, oneOf, some, yes } from '#law/language.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { alertOf, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const dropped = is('charge.count-state', 'dropped')
const stale = no('alert.up-to-date')
const nothingLeft = any(every('charges', dropped), every('warrants', oneOf('warrant.validity', 'withdrawn', 'quashed')))

export const outdated: Ground = {
  id: 'rpd-12.outdated',
  article: 'rpd-12',
  role: 'ground',
  title: 'Data out of date',
  says: 'Data must be up to date, and the source must keep them so: dropped counts, new judgments and quashed decisions must show.',
  authority: [{ provision: 'rpd-12' }, { provision: 'rpd-46' }, { provision: 'rpd-51' }],
  inForce: sinceTheRules,
  alerts: everyAlert,
  // Stale data are first of all corrected; only where nothing is left to stand on do they go.
  strong: all(stale, nothingLeft),
  arguable: stale,
  for: [
    { when: stale, weight: 'heavy', says: 'The data do not reflect later decisions.' },
    { when: some('charges', dropped), weight: 'medium', says: 'A count was dropped.' },
    { when: some('warrants', oneOf('warrant.validity', 'withdrawn', 'quashed')), weight: 'heavy', says: 'A warrant was withdrawn or quashed.' },
    { when: some('charges', is('charge.count-state', 'added')), weight: 'light', says: 'A count was added later.' },
  ],
  against: [
    {
      when: some('charges', is('charge.count-state', 'standing')),
      weight: 'medium',
      says: 'A count still stands, so a correction or an addendum is the likelier result.',
    },
    { when: yes('alert.carries-addendum'), weight: 'medium', says: 'The alert carries an addendum on later events.' },
  ],
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will update the data and say that nothing remains of the complaint.',
    answer:
      'An update must leave data that meet every condition. What stands after the correction is to be judged afresh, and that the source kept wrong data for so long bears on how far its word can be relied on.',
  },
  proof: ['The later decision, with proof of its date', 'The text of the alert as it stands'],
  decisions: ['ccf-2024-5'],
  examples: {
    'every count was dropped and the alert does not say so': {
      given: { groups: redNotice({ 'alert.up-to-date': false }, { charges: [{ 'charge.count-state': 'dropped' }] }), complete: ['charges'] },
      expect: 'strong',
    },
    'some counts were dropped': {
      given: {
        groups: redNotice({ 'alert.up-to-date': false }, { charges: [{ 'charge.count-state': 'dropped' }, { 'charge.count-state': 'standing' }] }),
        complete: ['charges'],
      },
      expect: 'arguable',
    },
    'the data reflect later decisions': { given: { groups: redNotice({ 'alert.up-to-date': true }) }, expect: 'does-not-stand' },
    'whether they do is not known': { given: { groups: redNotice() }, expect: 'open' },
    'a stale Green Notice': { given: { groups: alertOf('green-notice', { 'alert.up-to-date': false }) }, expect: 'arguable' },
  },
}
