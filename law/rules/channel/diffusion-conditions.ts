import type { Ground } from '#core/law/ground.ts'
import { all, any, is, no, yes } from '#law/language.ts'
import { diffusionOnly } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const noActs = no('alert.describes-acts')
const noCharge = no('alert.states-charges')
const noWarrant = any(no('alert.cites-warrant'), no('prosecution.warrant-exists'))
const forQuestioning = is('alert.wanted-for', 'questioning')

export const diffusionConditions: Ground = {
  id: 'channel.diffusion-conditions',
  article: 'channel',
  role: 'ground',
  title: 'Conditions of a diffusion',
  says: 'Before it sends a diffusion the bureau must make sure of its purpose, quality, lawfulness and interest; the lighter channel is no cover for data that meet none of these.',
  authority: [
    { provision: 'rpd-97' },
    { provision: 'rpd-98' },
    { provision: 'rpd-99-2' },
    { provision: 'rpd-99-3-c' },
    { provision: 'rpd-10-1' },
    { provision: 'rpd-12' },
    { provision: 'rpd-35' },
  ],
  inForce: sinceTheRules,
  alerts: diffusionOnly,
  strong: all(noActs, any(noCharge, noWarrant)),
  arguable: any(noActs, noCharge, noWarrant, forQuestioning),
  for: [
    { when: noActs, weight: 'heavy', says: 'No act of the person is described.' },
    { when: noCharge, weight: 'medium', says: 'No charge is stated.' },
    { when: noWarrant, weight: 'heavy', says: 'No warrant is referred to, or there is none.' },
    { when: forQuestioning, weight: 'medium', says: 'The person is wanted only for questioning or as a witness.' },
  ],
  against: [
    { when: yes('alert.describes-acts'), weight: 'heavy', says: 'Acts of the person are described.' },
    { when: yes('alert.cites-warrant'), weight: 'medium', says: 'A warrant is referred to.' },
  ],
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that Article 83 does not bind a diffusion and that Article 99(3)(c) allows what does not qualify for a notice.',
    answer:
      'Nothing here rests on Article 83 as if it bound a diffusion. Articles 10, 12, 35 and 97 to 99 bind every diffusion, and Article 99(3)(c) does not lift them.',
  },
  proof: ['The text of the diffusion, or the CCF’s reply that quotes it', 'The warrant or indictment, to set beside it'],
  decisions: ['ccf-2023-1', 'ccf-2023-3', 'ccf-2018-18', 'ccf-2023-10'],
  examples: {
    'no act and no warrant': { given: { groups: diffusion({ 'alert.describes-acts': false, 'alert.cites-warrant': false }) }, expect: 'strong' },
    'no charge is stated': { given: { groups: diffusion({ 'alert.states-charges': false }) }, expect: 'arguable' },
    'acts, charge, warrant and purpose are there': {
      given: {
        facts: { 'prosecution.warrant-exists': true },
        groups: diffusion({ 'alert.describes-acts': true, 'alert.states-charges': true, 'alert.cites-warrant': true, 'alert.wanted-for': 'prosecution' }),
      },
      expect: 'does-not-stand',
    },
    'the text is not known': { given: { groups: diffusion() }, expect: 'open' },
    'a Red Notice has conditions of its own': { given: { groups: redNotice({ 'alert.states-charges': false }) }, expect: 'not-applicable' },
  },
}
