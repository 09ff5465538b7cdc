import type { Ground } from '#core/law/ground.ts'
import { all, any, is, no, yes } from '#law/language.ts'
import { redByAnalogyDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const admitted = yes('purpose.officials-admit-impossible')
const noBasis = yes('purpose.no-legal-basis')
const neverSought = no('purpose.extradition-sought')

export const extraditionAssurance: Ground = {
  id: 'rpd-84.extradition-assurance',
  article: 'rpd-84',
  role: 'ground',
  title: 'Assurance that extradition will be sought',
  says: 'The bureau ensures that extradition will be sought upon arrest; where it cannot or will not be, the assurance is empty.',
  authority: [
    { provision: 'rpd-84-b', alerts: ['red-notice'] },
    { provision: 'rpd-84-b', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-82', alerts: ['red-notice'] },
    { provision: 'rpd-97', alerts: ['diffusion'] },
    { provision: 'rpd-10-1' },
  ],
  inForce: sinceTheRules,
  alerts: redByAnalogyDiffusion,
  strong: all(admitted, any(noBasis, neverSought)),
  arguable: any(admitted, noBasis),
  weak: any(yes('purpose.nationals-not-extradited'), all(is('purpose.location-known', 'known'), neverSought)),
  for: [
    { when: admitted, weight: 'heavy', says: 'Officials have admitted that extradition cannot or will not be pursued.' },
    { when: noBasis, weight: 'medium', says: 'There is no treaty and no other basis for extradition.' },
    { when: neverSought, weight: 'medium', says: 'Extradition was never sought.' },
    { when: yes('purpose.return-pressed-outside-law'), weight: 'medium', says: 'A “voluntary” return is pressed in place of extradition.' },
  ],
  against: [
    { when: yes('purpose.extradition-sought'), weight: 'heavy', says: 'Extradition was sought.' },
    {
      when: yes('purpose.nationals-not-extradited'),
      weight: 'medium',
      says: 'That the state of residence does not extradite its nationals was not enough in a published case: the assurance concerns arrest in any state.',
    },
  ],
  independence: 2,
  provability: 2,
  rebuttal: {
    expect: 'The source will repeat its assurance and say that many states extradite without a treaty.',
    answer: 'Then it can name the legal way. Against a public admission that there is none, a repeated assurance is a bare one.',
  },
  proof: [
    'The public statement of officials, with date and source',
    'A certificate or opinion that no treaty or other basis exists',
    'Correspondence with the requesting state',
  ],
  decisions: ['ccf-135th-session-2026', 'ccf-2018-1', 'ccf-2018-15', 'ccf-2017-3'],
  examples: {
    'officials admit it and there is no legal basis': {
      given: { facts: { 'purpose.officials-admit-impossible': true, 'purpose.no-legal-basis': true }, groups: redNotice() },
      expect: 'strong',
    },
    'there is no legal basis': { given: { facts: { 'purpose.no-legal-basis': true }, groups: redNotice() }, expect: 'arguable' },
    'the location is known and extradition never sought': {
      given: { facts: { 'purpose.location-known': 'known', 'purpose.extradition-sought': false }, groups: redNotice() },
      expect: 'weak',
    },
    'only the bar on extraditing nationals': { given: { facts: { 'purpose.nationals-not-extradited': true }, groups: redNotice() }, expect: 'weak' },
    'extradition was sought on a treaty': {
      given: {
        facts: {
          'purpose.officials-admit-impossible': false,
          'purpose.no-legal-basis': false,
          'purpose.nationals-not-extradited': false,
          'purpose.extradition-sought': true,
        },
        groups: redNotice(),
      },
      expect: 'does-not-stand',
    },
    'nothing is known of extradition': { given: { groups: redNotice() }, expect: 'open' },
    'a diffusion is reached by analogy': {
      given: { facts: { 'purpose.officials-admit-impossible': true, 'purpose.extradition-sought': false }, groups: diffusion() },
      expect: 'arguable',
    },
  },
}
