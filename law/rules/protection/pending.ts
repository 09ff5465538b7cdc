import type { Ground } from '#core/law/ground.ts'
import { all, is, never, no, oneOf, some, yes } from '#law/language.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { sinceTheRefugeePolicy } from '#law/rules/protection/in-force.ts'
import { againstRequester, noticesAndDiffusions } from '#law/rules/protection/recognised.ts'

const pendingClaim = is('protection.status', 'pending')
const claimAgainstRequester = all(pendingClaim, againstRequester)

export const pending: Ground = {
  id: 'protection.pending',
  article: 'protection',
  role: 'ground',
  title: 'Asylum claim pending',
  says: 'A pending claim against the requesting state supports blocking the data until it is decided; deletion is promised for confirmed status only.',
  authority: [{ provision: 'refugee-policy-2015' }, { provision: 'ga-2017-86-res-09' }, { provision: 'constitution-2' }, { provision: 'ccf-statute-37' }],
  inForce: sinceTheRefugeePolicy,
  alerts: noticesAndDiffusions,
  strong: never,
  arguable: some('protections', claimAgainstRequester),
  weak: some('protections', pendingClaim),
  for: [
    { when: some('protections', claimAgainstRequester), weight: 'medium', says: 'A claim to asylum against the requesting state is pending.' },
    {
      when: some('protections', all(claimAgainstRequester, yes('protection.confirmable'))),
      weight: 'medium',
      says: 'The state seized of the claim can confirm that it is pending.',
    },
    {
      when: yes('urgency.extradition-imminent'),
      weight: 'medium',
      says: 'Extradition or deportation is imminent, so that a late decision would protect nobody.',
    },
  ],
  against: [
    {
      when: some('protections', pendingClaim),
      weight: 'medium',
      says: 'No status has been confirmed yet, and INTERPOL’s promise to delete is tied to confirmed status.',
    },
    { when: some('protections', all(pendingClaim, no('protection.from-requester'))), weight: 'heavy', says: 'The claim is against another state.' },
    {
      when: some('protections', oneOf('protection.status', 'denied', 'excluded', 'revoked')),
      weight: 'heavy',
      says: 'Protection was denied, excluded or revoked.',
    },
  ],
  discretion: 'Is deletion asked for now, or blocking until the claim is decided?',
  independence: 1,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that anyone can file a claim to escape justice.',
    answer: 'The request does not treat the claim as a grant. It asks that nothing irreversible be done until the authority competent to decide has decided.',
  },
  proof: ['The receipt of the claim', 'The date of the hearing or decision', 'The client’s consent to ask for confirmation'],
  decisions: [],
  examples: {
    'a claim against the requesting state': {
      given: { groups: redNotice({}, { protections: [{ 'protection.status': 'pending', 'protection.from-requester': true }] }) },
      expect: 'arguable',
    },
    'a claim, and the state feared is not recorded': {
      given: { groups: diffusion({}, { protections: [{ 'protection.status': 'pending' }] }) },
      expect: 'weak',
    },
    'a claim against another state': {
      given: { groups: redNotice({}, { protections: [{ 'protection.status': 'pending', 'protection.from-requester': false }] }), complete: ['protections'] },
      expect: 'weak',
    },
    'no claim': { given: { groups: redNotice(), complete: ['protections'] }, expect: 'does-not-stand' },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
