import type { Ground } from '#core/law/ground.ts'
import { all, any, is, yes } from '#law/language.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const forQuestioning = is('alert.wanted-for', 'questioning')
const achieved = yes('purpose.already-surrendered')
const settledFacts = { 'purpose.already-surrendered': false, 'purpose.deported': false, 'purpose.return-pressed-outside-law': false }

export const purpose: Ground = {
  id: 'rpd-82.purpose',
  article: 'rpd-82',
  role: 'ground',
  title: 'Purpose of the alert',
  says: 'A Red Notice serves arrest for extradition, surrender or a similar lawful action; a diffusion serves a stated purpose. Without that purpose, or once it is achieved, the data have none.',
  authority: [
    { provision: 'rpd-82', alerts: ['red-notice'] },
    { provision: 'rpd-97', alerts: ['diffusion'] },
    { provision: 'rpd-10-1' },
    { provision: 'rpd-51' },
  ],
  inForce: sinceTheRules,
  alerts: redAndDiffusion,
  // A diffusion may also ask for information, so a wish to question does not by itself leave it without a purpose.
  strong: any(achieved, all(is('alert.type', 'red-notice'), forQuestioning)),
  arguable: any(forQuestioning, yes('purpose.deported'), yes('purpose.return-pressed-outside-law')),
  for: [
    { when: forQuestioning, weight: 'heavy', says: 'The person is wanted only for questioning or as a witness.' },
    { when: achieved, weight: 'heavy', says: 'The person was already surrendered for the same case.' },
    { when: yes('purpose.deported'), weight: 'medium', says: 'The person was deported to the requesting state.' },
    { when: yes('purpose.return-pressed-outside-law'), weight: 'medium', says: 'A “voluntary” return is pressed in place of extradition.' },
    { when: yes('conduct.offered-cooperation'), weight: 'light', says: 'The person offered to appear, testify or cooperate.' },
  ],
  against: [
    { when: yes('purpose.still-pursuing'), weight: 'heavy', says: 'The requesting state shows that it still pursues the case.' },
    { when: yes('purpose.extradition-sought'), weight: 'medium', says: 'Extradition was sought.' },
    { when: yes('purpose.fled-extradition'), weight: 'medium', says: 'The person fled from extradition proceedings.' },
  ],
  independence: 3,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that the person is formally accused and that extradition will be sought on arrest.',
    answer:
      'The papers of the requesting state say what the person is wanted for. Where they speak of questioning, of a return outside the law, or of a person already surrendered, an assurance does not replace the purpose.',
  },
  proof: ['The warrant or summons', 'The surrender or deportation order', 'Letters, calls or statements that ask for a return'],
  decisions: ['ccf-2018-3', 'ccf-2018-4', 'ccf-2025-1', 'ccf-2018-5', 'ccf-2023-4'],
  examples: {
    'wanted only for questioning by Red Notice': { given: { groups: redNotice({ 'alert.wanted-for': 'questioning' }) }, expect: 'strong' },
    'already surrendered for the same case': { given: { facts: { 'purpose.already-surrendered': true }, groups: redNotice() }, expect: 'strong' },
    'pressed to return outside the law': {
      given: { facts: { 'purpose.return-pressed-outside-law': true }, groups: redNotice({ 'alert.wanted-for': 'prosecution' }) },
      expect: 'arguable',
    },
    'wanted only for questioning by diffusion': { given: { groups: diffusion({ 'alert.wanted-for': 'questioning' }) }, expect: 'arguable' },
    'wanted for prosecution and nothing else': {
      given: { facts: settledFacts, groups: redNotice({ 'alert.wanted-for': 'prosecution' }) },
      expect: 'does-not-stand',
    },
    'what the person is wanted for is not known': { given: { facts: settledFacts, groups: redNotice() }, expect: 'open' },
    'a Blue Notice has its own purpose': { given: { groups: alertOf('blue-notice', { 'alert.wanted-for': 'questioning' }) }, expect: 'not-applicable' },
  },
}
