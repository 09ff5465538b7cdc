import type { Ground } from '#core/law/ground.ts'
import { all, any, is, no, oneOf, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'

const notCharged = no('prosecution.charges-filed')
const unfinished = no('prosecution.investigation-complete')
const noWarrant = no('prosecution.warrant-exists')
const challengeWon = some('warrants', is('warrant.challenge', 'won'))

export const lawfulness: Ground = {
  id: 'constitution-2.lawfulness',
  article: 'constitution-2',
  role: 'ground',
  title: 'Proceedings not lawful or not ripe',
  says: 'Data must rest on proceedings lawfully opened, and far enough advanced for the person to be wanted at all.',
  authority: [
    { provision: 'rpd-11' },
    { provision: 'constitution-2' },
    { provision: 'rpd-82', alerts: ['red-notice'] },
    { provision: 'rpd-97', alerts: ['diffusion'] },
    { provision: 'rpd-44' },
  ],
  inForce: constitution.inForce,
  alerts: redAndDiffusion,
  strong: any(all(notCharged, noWarrant), challengeWon),
  arguable: any(
    all(unfinished, is('alert.wanted-for', 'questioning')),
    some('warrants', any(no('warrant.competent'), oneOf('warrant.validity', 'invalid', 'quashed', 'disputed'))),
  ),
  weak: any(notCharged, unfinished, some('warrants', is('warrant.challenge', 'no-remedy'))),
  for: [
    { when: challengeWon, weight: 'heavy', says: 'A court of the requesting state upheld a challenge to the warrant.' },
    { when: notCharged, weight: 'heavy', says: 'No charges had been filed when the data were requested.' },
    { when: noWarrant, weight: 'heavy', says: 'There is no warrant or equal judicial decision.' },
    { when: some('warrants', no('warrant.competent')), weight: 'heavy', says: 'The issuing authority had no power to issue the warrant.' },
    {
      when: some('warrants', oneOf('warrant.validity', 'invalid', 'quashed', 'disputed')),
      weight: 'medium',
      says: 'The warrant is invalid, quashed or disputed with reasons.',
    },
    { when: unfinished, weight: 'medium', says: 'The investigation was not complete.' },
    { when: some('warrants', is('warrant.challenge', 'no-remedy')), weight: 'light', says: 'No local remedy against the warrant was open.' },
  ],
  against: [
    { when: yes('prosecution.charges-filed'), weight: 'heavy', says: 'Charges had been filed.' },
    { when: some('warrants', is('warrant.challenge', 'lost')), weight: 'heavy', says: 'A local challenge was lost on the merits.' },
    {
      when: some('warrants', is('warrant.validity', 'valid')),
      weight: 'medium',
      says: 'A valid warrant exists; in many states it may come before the charge.',
    },
    { when: some('warrants', yes('warrant.fresh')), weight: 'medium', says: 'A fresh warrant was issued.' },
  ],
  discretion: 'In the law of the requesting state, can a person be wanted for prosecution at this stage?',
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that under its law the warrant comes first and the charge follows after arrest.',
    answer:
      'Then it must show which decision makes the person accused and not merely a person to be heard. Data requested before such a decision have no basis in it.',
  },
  proof: ['The charge sheet or indictment with its date, or proof that there was none', 'The warrant', 'An opinion on the stage of the case under local law'],
  decisions: ['ccf-2017-16', 'ccf-2018-1', 'ccf-2018-4', 'ccf-2023-11', 'ccf-2025-2', 'ccf-2018-18'],
  examples: {
    'neither charge nor warrant': {
      given: { facts: { 'prosecution.charges-filed': false, 'prosecution.warrant-exists': false }, groups: redNotice() },
      expect: 'strong',
    },
    'a court upheld the challenge to the warrant': { given: { groups: diffusion({}, { warrants: [{ 'warrant.challenge': 'won' }] }) }, expect: 'strong' },
    'no charges filed, the warrant is valid: that the data came too early is a ground of its own': {
      given: {
        facts: { 'prosecution.charges-filed': false, 'prosecution.warrant-exists': true },
        groups: redNotice({}, { warrants: [{ 'warrant.validity': 'valid' }] }),
      },
      expect: 'weak',
    },
    'the warrant is disputed with reasons': { given: { groups: redNotice({}, { warrants: [{ 'warrant.validity': 'disputed' }] }) }, expect: 'arguable' },
    'the investigation was not complete': {
      given: { facts: { 'prosecution.charges-filed': true, 'prosecution.investigation-complete': false }, groups: redNotice() },
      expect: 'weak',
    },
    'charged, investigated, on a sound warrant': {
      given: {
        facts: { 'prosecution.charges-filed': true, 'prosecution.investigation-complete': true, 'prosecution.warrant-exists': true },
        groups: redNotice({}, { warrants: [{ 'warrant.validity': 'valid', 'warrant.competent': true, 'warrant.challenge': 'lost' }] }),
        complete: ['warrants'],
      },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
    'a Blue Notice serves an investigation': {
      given: { facts: { 'prosecution.charges-filed': false }, groups: alertOf('blue-notice') },
      expect: 'not-applicable',
    },
  },
}
