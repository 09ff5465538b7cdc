import type { Ground } from '#core/law/ground.ts'
import { any, is, never, oneOf, yes } from '#law/language.ts'
import { alertOf, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const record = (answers = {}) => alertOf('travel-document-record', answers)

export const travelDocument: Ground = {
  id: 'other-alerts.travel-document',
  article: 'other-alerts',
  role: 'ground',
  title: 'Stolen or lost travel document record',
  says: 'The record serves to stop the use of lost, stolen or invalid documents; used to stop a person who could not be sought otherwise, it serves another purpose.',
  authority: [{ provision: 'rpd-10-1' }, { provision: 'rpd-12' }],
  inForce: sinceTheRules,
  alerts: { 'travel-document-record': 'direct' },
  strong: never,
  arguable: any(yes('alert.other-channel-after-refusal'), is('alert.record-basis', 'administrative-decision')),
  weak: is('alert.record-basis', 'police-decision'),
  // A published decision found no misuse where a court had decided on the document.
  unless: is('alert.record-basis', 'court-decision'),
  for: [
    { when: yes('alert.other-channel-after-refusal'), weight: 'heavy', says: 'The record came after a refused or deleted notice.' },
    { when: is('alert.record-basis', 'administrative-decision'), weight: 'medium', says: 'The record rests on an administrative decision.' },
    { when: yes('politics.timing'), weight: 'light', says: 'The case follows closely on a political event or on criticism.' },
  ],
  against: [
    { when: is('alert.record-basis', 'court-decision'), weight: 'heavy', says: 'The record rests on a court decision.' },
    { when: oneOf('alert.record-basis', 'police-decision', 'court-decision'), weight: 'light', says: 'Such records are mostly kept.' },
  ],
  independence: 2,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that every state decides on the validity of its own passports.',
    answer: 'It does. INTERPOL decides what its database serves, and it does not serve to stop a person for whom a notice was refused.',
  },
  proof: ['The passport, and any letter on its cancellation', 'The refusal or deletion of the earlier notice', 'A border record that shows the stop'],
  decisions: ['ccf-2024-3'],
  examples: {
    'entered after a deleted notice': { given: { groups: record({ 'alert.other-channel-after-refusal': true }) }, expect: 'arguable' },
    'an administrative cancellation': { given: { groups: record({ 'alert.record-basis': 'administrative-decision' }) }, expect: 'arguable' },
    'a police decision and no earlier notice': {
      given: { groups: record({ 'alert.other-channel-after-refusal': false, 'alert.record-basis': 'police-decision' }) },
      expect: 'weak',
    },
    'a court decision, even after a deleted notice': {
      given: { groups: record({ 'alert.other-channel-after-refusal': true, 'alert.record-basis': 'court-decision' }) },
      expect: 'does-not-stand',
    },
    'the basis is not known': { given: { groups: record() }, expect: 'open' },
    'a Red Notice': { given: { groups: redNotice({ 'alert.other-channel-after-refusal': true }) }, expect: 'not-applicable' },
  },
}
