import type { Ground } from '#core/law/ground.ts'
import { any, every, no, some, yes } from '#law/language.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const notYetLaw = no('charge.law-in-force')

export const law: Ground = {
  id: 'rpd-83.law',
  article: 'rpd-83',
  role: 'ground',
  title: 'Law covering the offence',
  says: 'The judicial data must name the law covering the offence, and that law must have been in force when the acts took place.',
  authority: [
    { provision: 'rpd-83-2-b-iii', alerts: ['red-notice'] },
    { provision: 'rpd-83-2-b-iii', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'rpd-11' },
    { provision: 'constitution-2' },
  ],
  inForce: sinceTheRules,
  // Punishment under a law made later touches Article 11 and the Universal Declaration, which bind every kind of data.
  alerts: redAndDiffusion,
  strong: every('charges', notYetLaw),
  arguable: any(no('alert.states-law'), some('charges', notYetLaw)),
  for: [
    { when: some('charges', notYetLaw), weight: 'heavy', says: 'The law was not in force when the acts took place.' },
    { when: no('alert.states-law'), weight: 'medium', says: 'The alert names no law covering the offence.' },
  ],
  against: [
    { when: yes('alert.states-law'), weight: 'medium', says: 'The alert names the law; its wording is asked for only where possible.' },
    { when: some('charges', yes('charge.law-in-force')), weight: 'medium', says: 'For another charge the law was in force.' },
  ],
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will supply the provision, or say that an earlier law already covered the acts.',
    answer: 'Then the earlier law, its wording and its penalty must be in the data, and the description must fit it.',
  },
  proof: ['The history of the penal provision, with the dates of its entry into force', 'The dates of the acts as the alert states them'],
  decisions: [],
  examples: {
    'every charge rests on a later law': {
      given: { groups: redNotice({}, { charges: [{ 'charge.law-in-force': false }] }), complete: ['charges'] },
      expect: 'strong',
    },
    'one of several charges does': {
      given: { groups: redNotice({}, { charges: [{ 'charge.law-in-force': false }, { 'charge.law-in-force': true }] }), complete: ['charges'] },
      expect: 'arguable',
    },
    'no law is named': { given: { groups: redNotice({ 'alert.states-law': false }) }, expect: 'arguable' },
    'the law is named and was in force': {
      given: { groups: redNotice({ 'alert.states-law': true }, { charges: [{ 'charge.law-in-force': true }] }), complete: ['charges'] },
      expect: 'does-not-stand',
    },
    'the law is not known': { given: { groups: redNotice() }, expect: 'open' },
    'a later law behind a diffusion': {
      given: { groups: diffusion({}, { charges: [{ 'charge.law-in-force': false }] }), complete: ['charges'] },
      expect: 'strong',
    },
    'a Blue Notice needs no charge': { given: { groups: alertOf('blue-notice', { 'alert.states-law': false }) }, expect: 'not-applicable' },
  },
}
