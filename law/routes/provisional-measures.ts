import type { Route } from '#core/law/ground.ts'
import { all, any, is, no, none, oneOf, some, yes } from '#law/language.ts'
import { always } from '#law/routes/always.ts'

const protectedPerson = some(
  'protections',
  all(oneOf('protection.status', 'refugee', 'refugee-unhcr', 'subsidiary', 'humanitarian'), yes('protection.from-requester')),
)
const claimPending = some('protections', all(is('protection.status', 'pending'), yes('protection.from-requester')))

export const provisionalMeasures: Route = {
  id: 'provisional-measures',
  title: 'Provisional measures',
  beside: true,
  when: any(yes('urgency.detained'), yes('urgency.extradition-imminent'), protectedPerson, claimPending),
  reasons: [
    { when: yes('urgency.detained'), says: 'The person is detained on the data. Ask that they be blocked, and that the request be treated with priority.' },
    { when: yes('urgency.extradition-imminent'), says: 'Extradition or deportation is imminent, and deletion afterwards would come too late.' },
    { when: protectedPerson, says: 'Protection against the requesting state is granted; practice knows this as a reason of its own.' },
    { when: claimPending, says: 'A claim for protection against the requesting state is pending, which supports blocking until it is decided.' },
  ],
  risks: [
    {
      when: always,
      says: 'Silence does not mean blocked. The CCF has told applicants of a block only with its final decision; never tell the client that the data are blocked without a letter that says so.',
    },
    { when: always, says: 'Blocking is not deletion: blocked data have been kept in the end.' },
    { when: always, says: 'Measures can be asked for only within a pending request, or together with it. No time for an answer is set.' },
    { when: always, says: 'The review by the General Secretariat that the Statute of 2025 puts first may delay urgent relief.' },
    { when: claimPending, says: 'A pending claim carries less than a granted one.' },
    { when: none('urgency.harm'), says: 'Name the harm that a later deletion could not repair. Without one the request lacks its core.' },
    {
      when: all(yes('urgency.travel'), no('urgency.detained'), no('urgency.extradition-imminent')),
      says: 'A journey alone is a weak reason: show the danger on the way.',
    },
  ],
  authority: [{ provision: 'ccf-statute-37' }, { provision: 'ccf-statute-33' }, { provision: 'rpd-129' }, { provision: 'ga-2017-86-res-09' }],
  examples: {
    'the person is detained on the alert': { given: { facts: { 'urgency.detained': true } }, expect: 'yes' },
    'deportation is imminent': { given: { facts: { 'urgency.extradition-imminent': true } }, expect: 'yes' },
    'refugee status was granted against the requesting state': {
      given: { groups: { protections: [{ 'protection.status': 'refugee', 'protection.from-requester': true }] } },
      expect: 'yes',
    },
    'an asylum claim against the requesting state is pending': {
      given: { groups: { protections: [{ 'protection.status': 'pending', 'protection.from-requester': true }] } },
      expect: 'yes',
    },
    'nothing is urgent and there is no protection': {
      given: { facts: { 'urgency.detained': false, 'urgency.extradition-imminent': false }, complete: ['protections'] },
      expect: 'no',
    },
    'protection was refused': {
      given: {
        facts: { 'urgency.detained': false, 'urgency.extradition-imminent': false },
        groups: { protections: [{ 'protection.status': 'denied', 'protection.from-requester': true }] },
        complete: ['protections'],
      },
      expect: 'no',
    },
    'nothing was asked about urgency': { given: {}, expect: 'open' },
  },
}
