import type { Ground } from '#core/law/ground.ts'
import { no, yes } from '#law/language.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

export const identity: Ground = {
  id: 'rpd-83.identity',
  article: 'rpd-83',
  role: 'ground',
  title: 'Identity data',
  says: 'The data must identify the person sought, and the person must be the right one.',
  authority: [
    { provision: 'rpd-83-2-a', alerts: ['red-notice'] },
    { provision: 'rpd-83-2-a', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-12' },
  ],
  inForce: sinceTheRules,
  // A record on the wrong person fails Article 12 by itself.
  alerts: redAndDiffusion,
  strong: no('alert.identity-correct'),
  arguable: no('alert.identity-data-sufficient'),
  for: [
    { when: no('alert.identity-correct'), weight: 'heavy', says: 'Name, date of birth, photograph or papers are not those of the person.' },
    { when: no('alert.identity-data-sufficient'), weight: 'medium', says: 'Neither of the two sets of identity data is complete.' },
  ],
  against: [{ when: yes('alert.identity-correct'), weight: 'heavy', says: 'The identity data are those of the person.' }],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will offer to correct the data.',
    answer: 'A correction is no answer where the person is the wrong one; there the data have no subject and must go.',
  },
  proof: ['Passport and birth certificate', 'Fingerprints or photographs taken by a competent authority', 'The identity data of the alert'],
  decisions: [],
  examples: {
    'the wrong person': { given: { groups: redNotice({ 'alert.identity-correct': false }) }, expect: 'strong' },
    'a name and nothing else': {
      given: { groups: redNotice({ 'alert.identity-correct': true, 'alert.identity-data-sufficient': false }) },
      expect: 'arguable',
    },
    'the right person with a full set': {
      given: { groups: redNotice({ 'alert.identity-correct': true, 'alert.identity-data-sufficient': true }) },
      expect: 'does-not-stand',
    },
    'the identity data are not known': { given: { groups: redNotice() }, expect: 'open' },
    'the wrong person in a diffusion': { given: { groups: diffusion({ 'alert.identity-correct': false }) }, expect: 'strong' },
    'a Green Notice is judged under Article 12': { given: { groups: alertOf('green-notice', { 'alert.identity-correct': false }) }, expect: 'not-applicable' },
  },
}
