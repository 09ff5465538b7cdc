import type { Route } from '#core/law/ground.ts'
import { all, any, compare, is, no, some, yes } from '#law/language.ts'
import { always } from '#law/routes/always.ts'
import { foundInadmissible, keptByDecision, notDisclosed } from '#law/routes/earlier-matters.ts'
import { redNotice } from '#law/rules/examples.ts'

const confirmableRefugee = some('protections', all(is('protection.status', 'refugee'), yes('protection.from-requester'), yes('protection.confirmable')))

export const deletion: Route = {
  id: 'deletion',
  title: 'Request for deletion',
  when: any(yes('alert.existence-proven'), notDisclosed),
  withoutGround:
    'No ground stands strongly or arguably so far. A request without one will be refused, and a second needs a new fact: complete the facts first.',
  reasons: [
    { when: yes('alert.existence-proven'), says: 'A document shows that the data exist. An access request would cost months and bring little more.' },
    {
      when: notDisclosed,
      says: 'The CCF would neither confirm nor deny. That is no answer that nothing is held: ask for deletion of whatever is held, and for the weight the Statute lets the CCF give to an unexplained restriction.',
    },
    { when: foundInadmissible, says: 'A request returned as inadmissible was not decided. File it anew, complete; it needs no new fact.' },
    { when: confirmableRefugee, says: 'Refugee status that the state of protection confirms leads to deletion of alerts of the state feared.' },
  ],
  risks: [
    {
      when: always,
      says: 'The source bureau may be told of the request and given a summary of it. Location and counsel’s data are not passed on; everything else needs a marking, with a reason.',
    },
    { when: yes('disclosure.must-not-reach-source'), says: 'Marking everything confidential can sink the request: leave the source something it can answer.' },
    { when: no('disclosure.source-may-be-contacted'), says: 'Refusing even a summary for the source may lead to rejection.' },
    {
      when: always,
      says: 'The source may withdraw the data mid-case. The CCF may then close without a finding and the data can return, even as another kind of alert: ask for a finding and a record all the same.',
    },
    {
      when: always,
      says: 'The portal takes one type of request per submission, ten pages of argument and twenty appendices; these are said to be conditions of admissibility.',
    },
    {
      when: keptByDecision,
      says: 'The CCF may already have decided on the same facts: a repeat without a new fact fails, and revision has its own time limit.',
    },
    {
      when: compare('matter.requesting-states', 'at-least', 2),
      says: 'Alerts of several states in one brief: each source answers for its own data. File a request for each state.',
    },
    { when: always, says: 'Deletion at INTERPOL does not clean national, Schengen or screening records and does not end the national case.' },
  ],
  authority: [
    { provision: 'ccf-statute-29' },
    { provision: 'ccf-statute-30' },
    { provision: 'ccf-statute-33' },
    { provision: 'rpd-18' },
    { provision: 'constitution-36' },
  ],
  examples: {
    'an arrest sheet proves the notice': { given: { groups: redNotice({ 'alert.existence-proven': true, 'alert.known-from': ['arrest'] }) }, expect: 'yes' },
    'the access reply disclosed nothing': {
      given: { groups: redNotice({ 'alert.existence-proven': false }, { ccf: [{ 'ccf.kind': 'access', 'ccf.outcome': 'not-disclosed' }] }) },
      expect: 'yes',
    },
    'rumour only, and no request was made before': {
      given: { groups: redNotice({ 'alert.existence-proven': false, 'alert.known-from': ['rumour'] }), complete: ['ccf'] },
      expect: 'no',
    },
    'it is not known whether a document shows it': { given: { groups: redNotice() }, expect: 'open' },
  },
}
