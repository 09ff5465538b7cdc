import type { Ground } from '#core/law/ground.ts'
import { all, any, is, never, no, oneOf, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { againstRequester } from '#law/rules/protection/recognised.ts'

const subsidiaryStatus = is('protection.status', 'subsidiary')
const humanitarian = is('protection.status', 'humanitarian')
const granted = any(subsidiaryStatus, humanitarian)
const grantedAgainstRequester = all(granted, againstRequester)

export const subsidiary: Ground = {
  id: 'protection.subsidiary',
  article: 'protection',
  role: 'ground',
  title: 'Subsidiary or humanitarian protection',
  says: 'The refugee policy does not name other forms of protection; the decision that grants one is evidence of the risk under Article 2.',
  authority: [
    { provision: 'constitution-2' },
    { provision: 'rpd-11' },
    { provision: 'cat-3' },
    { provision: 'iccpr-7' },
    { provision: 'refugee-policy-2015', reach: 'by-analogy' },
  ],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: never,
  arguable: some('protections', grantedAgainstRequester),
  weak: some('protections', any(granted, oneOf('protection.status', 'humanitarian-pending', 'claimed'))),
  for: [
    {
      when: some('protections', all(subsidiaryStatus, againstRequester)),
      weight: 'heavy',
      says: 'A state found that the person may not be returned to the requesting state.',
    },
    {
      when: some('protections', all(humanitarian, againstRequester)),
      weight: 'medium',
      says: 'Humanitarian protection against the requesting state was granted.',
    },
    {
      when: some('protections', all(grantedAgainstRequester, yes('protection.charges-known'))),
      weight: 'medium',
      says: 'It was granted with the charges in view.',
    },
    { when: yes('rights.risk-individual'), weight: 'medium', says: 'The risk is shown for this person in particular.' },
  ],
  against: [
    { when: some('protections', granted), weight: 'medium', says: 'The refugee policy does not name this form of protection.' },
    { when: some('protections', all(granted, no('protection.from-requester'))), weight: 'heavy', says: 'It was granted against another state.' },
    {
      when: some('protections', oneOf('protection.status', 'humanitarian-pending', 'claimed')),
      weight: 'heavy',
      says: 'So far protection is only applied for or claimed.',
    },
  ],
  discretion: 'Do the reasons of the decision find a risk for this person, or a general situation in the country?',
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that the person is no refugee and that the resolution does not apply.',
    answer: 'The request does not rest on the resolution but on Article 2: a state that looked into it found that this person may not be returned.',
  },
  proof: ['The decision, with its reasons', 'The residence title', 'Proof that the charges were known'],
  decisions: [],
  examples: {
    'subsidiary protection against the requesting state': {
      given: { groups: redNotice({}, { protections: [{ 'protection.status': 'subsidiary', 'protection.from-requester': true }] }) },
      expect: 'arguable',
    },
    'humanitarian protection, and the state feared is not recorded': {
      given: { groups: diffusion({}, { protections: [{ 'protection.status': 'humanitarian' }] }) },
      expect: 'weak',
    },
    'an application for a humanitarian visa': {
      given: { groups: redNotice({}, { protections: [{ 'protection.status': 'humanitarian-pending', 'protection.from-requester': true }] }) },
      expect: 'weak',
    },
    'no such status': {
      given: { groups: redNotice({}, { protections: [{ 'protection.status': 'denied' }] }), complete: ['protections'] },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
