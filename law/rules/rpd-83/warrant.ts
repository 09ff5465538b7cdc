import type { Ground } from '#core/law/ground.ts'
import { any, every, is, no, oneOf, some, yes } from '#law/language.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const gone = oneOf('warrant.validity', 'invalid', 'withdrawn', 'quashed', 'expired')
const confirmedByLetter = yes('warrant.confirmed-by-letter-only')
const soundWarrant = is('warrant.validity', 'valid')

export const warrant: Ground = {
  id: 'rpd-83.warrant',
  article: 'rpd-83',
  role: 'ground',
  title: 'Warrant missing or no longer valid',
  says: 'The data must rest on a valid arrest warrant or a judicial decision of the same effect.',
  authority: [
    { provision: 'rpd-83-2-b-v', alerts: ['red-notice'] },
    { provision: 'rpd-83-2-b-v', alerts: ['diffusion'], reach: 'by-analogy' },
    { provision: 'agn-66-res-7', alerts: ['red-notice'] },
    { provision: 'rpd-99-2', alerts: ['diffusion'] },
    { provision: 'rpd-11' },
    { provision: 'rpd-12' },
  ],
  inForce: sinceTheRules,
  // Lawful and up-to-date data are a duty for a diffusion too, so a wanted-person record on a dead warrant fails of itself.
  alerts: redAndDiffusion,
  strong: any(no('prosecution.warrant-exists'), every('warrants', any(gone, confirmedByLetter))),
  arguable: any(no('alert.cites-warrant'), some('warrants', any(gone, confirmedByLetter, oneOf('warrant.validity', 'disputed', 'stayed')))),
  unless: some('warrants', any(yes('warrant.fresh'), soundWarrant)),
  for: [
    { when: no('prosecution.warrant-exists'), weight: 'heavy', says: 'There is no warrant or equal judicial decision.' },
    { when: some('warrants', gone), weight: 'heavy', says: 'A warrant was withdrawn or quashed, or has expired.' },
    { when: some('warrants', confirmedByLetter), weight: 'medium', says: 'A defective warrant was only confirmed by a letter.' },
    { when: some('warrants', is('warrant.validity', 'stayed')), weight: 'medium', says: 'A warrant is stayed.' },
    { when: no('alert.cites-warrant'), weight: 'medium', says: 'The alert refers to no warrant.' },
    { when: some('warrants', yes('warrant.judge-discredited')), weight: 'light', says: 'The judge or officer behind the warrant was removed or convicted.' },
  ],
  against: [
    { when: some('warrants', yes('warrant.fresh')), weight: 'heavy', says: 'A fresh warrant cures the defect.' },
    { when: some('warrants', is('warrant.validity', 'valid')), weight: 'heavy', says: 'A warrant is valid.' },
    { when: some('warrants', is('warrant.challenge', 'lost')), weight: 'medium', says: 'A local challenge was lost on the merits.' },
  ],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will send a letter that says the warrant is valid.',
    answer:
      'A letter is not a warrant. A warrant that a court has quashed, or that has expired, is replaced only by a new decision of the competent authority.',
  },
  proof: ['The warrant', 'The order that withdrew, quashed or stayed it', 'An opinion on its validity under local law'],
  decisions: ['ccf-2023-11', 'ccf-2025-2', 'ccf-2018-18'],
  examples: {
    'there is no warrant': { given: { facts: { 'prosecution.warrant-exists': false }, groups: redNotice() }, expect: 'strong' },
    'the only warrant was quashed': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.validity': 'quashed', 'warrant.fresh': false }] }), complete: ['warrants'] },
      expect: 'strong',
    },
    'a defective warrant confirmed by letter': {
      given: {
        groups: redNotice({}, { warrants: [{ 'warrant.validity': 'disputed', 'warrant.confirmed-by-letter-only': true, 'warrant.fresh': false }] }),
        complete: ['warrants'],
      },
      expect: 'strong',
    },
    'a disputed warrant': { given: { groups: redNotice({}, { warrants: [{ 'warrant.validity': 'disputed' }] }) }, expect: 'arguable' },
    'a fresh warrant cures the quashed one': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.validity': 'quashed', 'warrant.fresh': true }] }) },
      expect: 'does-not-stand',
    },
    'a valid warrant': { given: { groups: redNotice({}, { warrants: [{ 'warrant.validity': 'valid' }] }) }, expect: 'does-not-stand' },
    'a valid warrant beside a quashed one': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.validity': 'quashed' }, { 'warrant.validity': 'valid' }] }) },
      expect: 'does-not-stand',
    },
    'the warrant is not known': { given: { groups: redNotice() }, expect: 'open' },
    'a diffusion on an expired warrant': {
      given: { groups: diffusion({}, { warrants: [{ 'warrant.validity': 'expired', 'warrant.fresh': false }] }), complete: ['warrants'] },
      expect: 'strong',
    },
    'a Yellow Notice needs no warrant': {
      given: { facts: { 'prosecution.warrant-exists': false }, groups: alertOf('yellow-notice') },
      expect: 'not-applicable',
    },
  },
}
