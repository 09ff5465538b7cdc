import type { Ground } from '#core/law/ground.ts'
import { never, no, yes } from '#law/language.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { alertOf, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const died = yes('extinction.deceased')
const minor = yes('extinction.minor-at-the-time')

export const deceasedOrMinor: Ground = {
  id: 'finality.deceased-or-minor',
  article: 'finality',
  role: 'ground',
  title: 'Death, or minority at the time',
  says: 'Data on a person who has died serve no search; minority at the time of the acts bears on penalty and proportion.',
  authority: [{ provision: 'rpd-51' }, { provision: 'rpd-81', alerts: ['red-notice'] }, { provision: 'rpd-12' }, { provision: 'constitution-2' }],
  inForce: sinceTheRules,
  alerts: everyAlert,
  strong: died,
  arguable: never,
  weak: minor,
  for: [
    { when: died, weight: 'heavy', says: 'The person has died.' },
    { when: minor, weight: 'medium', says: 'The person was a minor at the time of the acts.' },
  ],
  against: [
    { when: no('extinction.minor-at-the-time'), weight: 'medium', says: 'The person was an adult at the time of the acts.' },
    { when: minor, weight: 'medium', says: 'No article read here bars data on acts of a minor as such.' },
  ],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will ask for proof of death, or say that its law holds minors to account from a lower age.',
    answer: 'A civil status document settles either point. As to age, the maximum penalty that counts is the one for a minor.',
  },
  proof: ['The death certificate', 'The birth certificate', 'The provisions on the penalty of minors'],
  decisions: [],
  examples: {
    'the person has died': { given: { facts: { 'extinction.deceased': true }, groups: redNotice() }, expect: 'strong' },
    'so it is with a Yellow Notice': { given: { facts: { 'extinction.deceased': true }, groups: alertOf('yellow-notice') }, expect: 'strong' },
    'a minor at the time': { given: { facts: { 'extinction.deceased': false, 'extinction.minor-at-the-time': true }, groups: redNotice() }, expect: 'weak' },
    'alive, and an adult at the time': {
      given: { facts: { 'extinction.deceased': false, 'extinction.minor-at-the-time': false }, groups: redNotice() },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
