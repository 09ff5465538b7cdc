import type { Ground } from '#core/law/ground.ts'
import { all, never, no, oneOf, some, yes } from '#law/language.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRefugeePolicy } from '#law/rules/protection/in-force.ts'
import { noticesAndDiffusions, recognisedAgainstRequester } from '#law/rules/protection/recognised.ts'

const naturalised = all(recognisedAgainstRequester, yes('protection.naturalised-since'))
const once = { 'protection.status': 'refugee', 'protection.from-requester': true, 'protection.naturalised-since': true } as const

export const naturalisedRefugee: Ground = {
  id: 'protection.naturalised',
  article: 'protection',
  role: 'ground',
  title: 'Refugee since naturalised',
  says: 'Sources disagree whether the refugee policy still covers a refugee who has become a national of the state of protection; the danger behind it remains.',
  authority: [{ provision: 'refugee-policy-2015' }, { provision: 'ga-2017-86-res-09' }, { provision: 'constitution-2' }, { provision: 'rpd-11' }],
  inForce: sinceTheRefugeePolicy,
  alerts: noticesAndDiffusions,
  // The sources conflict, so no set of facts makes it more than arguable.
  strong: never,
  arguable: some('protections', naturalised),
  unless: some('protections', all(naturalised, yes('protection.situation-changed'))),
  for: [
    {
      when: some('protections', all(naturalised, no('protection.situation-changed'))),
      weight: 'heavy',
      says: 'The situation in the state fled has not changed in substance.',
    },
    { when: some('protections', all(naturalised, yes('protection.charges-known'))), weight: 'heavy', says: 'The status was granted with the charges in view.' },
    { when: some('protections', naturalised), weight: 'medium', says: 'The person was recognised as a refugee from the requesting state.' },
    { when: yes('rights.risk-individual'), weight: 'medium', says: 'The risk is shown for this person in particular.' },
  ],
  against: [
    {
      when: some('protections', naturalised),
      weight: 'heavy',
      says: 'The CCF is reported to have declined the policy to a person who had become a national of the state of asylum.',
    },
    {
      when: some('protections', all(naturalised, yes('protection.situation-changed'))),
      weight: 'heavy',
      says: 'The situation in the state fled has changed in substance.',
    },
    {
      when: some('protections', oneOf('protection.status', 'excluded', 'revoked')),
      weight: 'heavy',
      says: 'The person was excluded, or protection was revoked.',
    },
  ],
  discretion: 'Is the reason for which status was granted still there today, for this person?',
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that a citizen is no refugee and needs no such protection.',
    answer:
      'Naturalisation shows that the protection was lasting, not that the danger has gone. Outside the state of nationality the person is as exposed to the alert as before.',
  },
  proof: ['The grant of status, with its reasons', 'The naturalisation', 'Evidence that the situation in the state fled has not changed'],
  decisions: [],
  examples: {
    'naturalised, and the situation has not changed': {
      given: { groups: redNotice({}, { protections: [{ ...once, 'protection.situation-changed': false }] }) },
      expect: 'arguable',
    },
    naturalised: { given: { groups: diffusion({}, { protections: [once] }) }, expect: 'arguable' },
    'naturalised, and the situation has changed': {
      given: { groups: redNotice({}, { protections: [{ ...once, 'protection.situation-changed': true }] }) },
      expect: 'does-not-stand',
    },
    'not naturalised': {
      given: { groups: redNotice({}, { protections: [{ ...once, 'protection.naturalised-since': false }] }), complete: ['protections'] },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
