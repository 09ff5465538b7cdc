import type { Ground } from '#core/law/ground.ts'
import { all, any, is, never, no, oneOf, yes } from '#law/language.ts'
import { alertOf, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const blueNotice = (answers = {}) => alertOf('blue-notice', answers)
const known = is('purpose.location-known', 'known')

export const blue: Ground = {
  id: 'other-alerts.blue',
  article: 'other-alerts',
  role: 'ground',
  title: 'Blue Notice: its own purpose',
  says: 'A Blue Notice asks for identity, location or activities of a person of interest in a criminal investigation; it is judged by that, not by the conditions of a Red Notice.',
  authority: [{ provision: 'rpd-88' }, { provision: 'rpd-10-1' }, { provision: 'rpd-12' }, { provision: 'rpd-35' }],
  inForce: sinceTheRules,
  alerts: { 'blue-notice': 'direct' },
  strong: never,
  arguable: any(yes('dispute.private'), all(known, any(no('alert.renewal-reasoned'), no('alert.up-to-date')))),
  weak: known,
  for: [
    { when: known, weight: 'medium', says: 'The location, one of the things a Blue Notice asks for, is known.' },
    { when: yes('dispute.private'), weight: 'medium', says: 'The matter is a private dispute and not a criminal investigation.' },
    { when: no('alert.renewal-reasoned'), weight: 'medium', says: 'The data were renewed without a reason.' },
  ],
  against: [
    { when: oneOf('purpose.location-known', 'general', 'unknown'), weight: 'heavy', says: 'The location is not known, so the purpose is alive.' },
    { when: yes('prosecution.charges-filed'), weight: 'medium', says: 'There is a criminal case.' },
    { when: is('alert.type', 'blue-notice'), weight: 'medium', says: 'Blue Notices are mostly kept.' },
  ],
  independence: 2,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that more than the location is sought.',
    answer: 'Then it can say what. Information that the source already has is no purpose.',
  },
  proof: ['Proof that the location and identity are known to the source', 'The CCF’s reply on what the notice asks for'],
  decisions: ['ccf-2025-4'],
  examples: {
    'location known, kept without a reason': {
      given: { facts: { 'purpose.location-known': 'known' }, groups: blueNotice({ 'alert.renewal-reasoned': false }) },
      expect: 'arguable',
    },
    'location known and no more': { given: { facts: { 'purpose.location-known': 'known' }, groups: blueNotice() }, expect: 'weak' },
    'location not known, a criminal case': {
      given: { facts: { 'purpose.location-known': 'unknown', 'dispute.private': false }, groups: blueNotice() },
      expect: 'does-not-stand',
    },
    'only the country is known': {
      given: { facts: { 'purpose.location-known': 'general', 'dispute.private': false }, groups: blueNotice() },
      expect: 'does-not-stand',
    },
    'nothing is known': { given: { groups: blueNotice() }, expect: 'open' },
    'a Red Notice': { given: { facts: { 'dispute.private': true }, groups: redNotice() }, expect: 'not-applicable' },
  },
}
