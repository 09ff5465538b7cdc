import type { Ground } from '#core/law/ground.ts'
import { is } from '#law/language.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { caseAlerts } from '#law/rules/finality/alerts.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const official = is('extinction.time-barred', 'official')
const opinion = is('extinction.time-barred', 'opinion')
const elsewhere = is('extinction.time-barred', 'requested-state-only')

export const timeBarred: Ground = {
  id: 'finality.time-barred',
  article: 'finality',
  role: 'ground',
  title: 'Time-barred',
  says: 'A case time-barred under the law of the requesting state itself can no longer be pursued, and the data have lost their purpose.',
  authority: [{ provision: 'rpd-51' }, { provision: 'rpd-81', alerts: ['red-notice'] }, { provision: 'rpd-12' }],
  inForce: sinceTheRules,
  alerts: caseAlerts,
  strong: official,
  arguable: opinion,
  weak: elsewhere,
  for: [
    { when: official, weight: 'heavy', says: 'A court or authority of the requesting state holds the case time-barred.' },
    { when: opinion, weight: 'medium', says: 'An expert opinion holds the case time-barred under that law.' },
  ],
  against: [
    { when: elsewhere, weight: 'heavy', says: 'The case is time-barred only under the law of another state.' },
    { when: is('conduct.left', 'fled'), weight: 'medium', says: 'Flight may have stopped the time from running.' },
  ],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that time was interrupted or suspended.',
    answer: 'The source must name the act that interrupted it, its date and the provision. Without them the dates in the file decide.',
  },
  proof: ['The ruling', 'The provisions on limitation, interruption and suspension', 'An expert opinion that works out the dates'],
  decisions: [],
  examples: {
    'a court of the requesting state said so': { given: { facts: { 'extinction.time-barred': 'official' }, groups: redNotice() }, expect: 'strong' },
    'an expert opinion': { given: { facts: { 'extinction.time-barred': 'opinion' }, groups: diffusion() }, expect: 'arguable' },
    'only under the law of the requested state': {
      given: { facts: { 'extinction.time-barred': 'requested-state-only' }, groups: redNotice() },
      expect: 'weak',
    },
    'not time-barred': { given: { facts: { 'extinction.time-barred': 'no' }, groups: redNotice() }, expect: 'does-not-stand' },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
    'a travel document record is no prosecution': {
      given: { facts: { 'extinction.time-barred': 'official' }, groups: alertOf('travel-document-record') },
      expect: 'not-applicable',
    },
  },
}
