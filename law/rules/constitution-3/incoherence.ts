import type { Ground } from '#core/law/ground.ts'
import { all, any, no, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { heads, ownStanding, politicalCharge } from '#law/rules/constitution-3/heads.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'

const doNotFit = no('alert.facts-fit-charge')
const relabelled = yes('politics.charges-reduced-after-refusal')
const politicalFacts = any(politicalCharge, some('charges', yes('charge.speech')))

export const incoherence: Ground = {
  id: 'constitution-3.incoherence',
  article: 'constitution-3',
  role: 'ground',
  title: 'Ordinary label, political facts',
  says: 'INTERPOL looks behind the label: an ordinary charge that the stated facts do not carry, over political facts, falls under Article 3.',
  authority: [{ provision: 'constitution-3' }, { provision: 'rpd-34-3' }, { provision: 'agn-20-res-11' }, { provision: 'rop-2024' }, { provision: 'rpd-12' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: all(doNotFit, any(politicalFacts, relabelled)),
  arguable: any(relabelled, all(doNotFit, ownStanding)),
  weak: doNotFit,
  for: [
    { head: heads.offence, when: doNotFit, weight: 'heavy', says: 'The facts stated do not fit the charge.' },
    { head: heads.offence, when: politicalFacts, weight: 'heavy', says: 'The facts stated are political, religious or speech.' },
    { head: heads.offence, when: relabelled, weight: 'heavy', says: 'Political charges were replaced by economic ones after a refusal.' },
    { head: heads.person, when: ownStanding, weight: 'medium', says: 'The person has a political or public role of their own.' },
  ],
  against: [
    { head: heads.offence, when: yes('alert.facts-fit-charge'), weight: 'heavy', says: 'The facts stated fit the charge.' },
    { head: heads.offence, when: some('charges', yes('charge.personal-gain')), weight: 'medium', says: 'There is evidence of personal gain.' },
  ],
  discretion: 'Read without its label, what does the summary of facts describe?',
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that the legal qualification is for its courts.',
    answer: 'The qualification is. Whether the stated facts can be an ordinary-law crime at all is for INTERPOL, which is not bound by the label.',
  },
  proof: ['A table: each element of the offence beside the facts stated', 'The earlier charges, where they were changed'],
  decisions: [],
  examples: {
    'the facts do not fit the charge and are political': {
      given: { groups: redNotice({ 'alert.facts-fit-charge': false }, { charges: [{ 'charge.political-element': true }] }) },
      expect: 'strong',
    },
    'a political element that so far only the client asserts': {
      given: { groups: diffusion({ 'alert.facts-fit-charge': false }, { charges: [{ 'charge.political-element': { alleged: true } }] }) },
      expect: 'arguable',
    },
    'political charges became economic ones after a refusal': {
      given: { facts: { 'politics.charges-reduced-after-refusal': true }, groups: redNotice() },
      expect: 'arguable',
    },
    'the facts do not fit, and nothing points to politics': { given: { groups: redNotice({ 'alert.facts-fit-charge': false }) }, expect: 'weak' },
    'the facts fit the charge': {
      given: { facts: { 'politics.charges-reduced-after-refusal': false }, groups: redNotice({ 'alert.facts-fit-charge': true }) },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
