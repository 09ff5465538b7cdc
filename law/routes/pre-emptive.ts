import type { Route } from '#core/law/ground.ts'
import { all, any, is, yes } from '#law/language.ts'
import { always } from '#law/routes/always.ts'
import { noData } from '#law/routes/earlier-matters.ts'
import { redNotice } from '#law/rules/examples.ts'

const sign = any(yes('prosecution.warrant-exists'), yes('prosecution.charges-filed'), noData)

export const preEmptive: Route = {
  id: 'pre-emptive',
  title: 'Pre-emptive submission',
  when: any(is('alert.status', 'requested'), all(is('alert.status', 'expected'), sign)),
  withoutGround: 'No ground stands so far: a submission must say which rule the data would breach, and why.',
  reasons: [
    {
      when: is('alert.status', 'requested'),
      says: 'The source has asked for the alert and it is not yet published: what is put forward now can be taken into account in the review before publication.',
    },
    {
      when: all(is('alert.status', 'expected'), any(yes('prosecution.warrant-exists'), yes('prosecution.charges-filed'))),
      says: 'There is a warrant or a charge to which an alert could be attached, and so something concrete to plead against.',
    },
    { when: noData, says: 'The CCF has answered that INTERPOL holds no data: what remains is to have the reasons on file before a request arrives.' },
  ],
  risks: [
    {
      when: always,
      says: 'It freezes nothing. The CCF passes the material on to the General Secretariat, which may take it into account; no ruling, no watch and no guarantee follows.',
    },
    {
      when: always,
      says: 'The portal has no category for it. File it as a deletion request pleaded in the alternative: delete if data exist; if not, transmit and keep the submission.',
    },
    { when: always, says: 'A diffusion goes straight from bureau to bureau; a submission may come too late for it.' },
    {
      when: always,
      says: 'If data turn out to exist, the source bureau may be told of the request and given a summary. Decide what must not reach it before filing.',
    },
    {
      when: yes('disclosure.contact-is-dangerous'),
      says: 'Where contact with the source would put someone at risk, ask for restricted disclosure item by item, with reasons and a neutral summary.',
    },
    { when: always, says: 'When an alert does appear, a deletion request of its own is needed.' },
  ],
  authority: [{ provision: 'ccf-statute-29' }, { provision: 'rpd-86' }, { provision: 'rpd-74' }],
  examples: {
    'a court file shows that a notice was asked for but not yet published': { given: { groups: redNotice({ 'alert.status': 'requested' }) }, expect: 'yes' },
    'a notice is feared and there is a warrant': {
      given: { facts: { 'prosecution.warrant-exists': true }, groups: redNotice({ 'alert.status': 'expected' }) },
      expect: 'yes',
    },
    'a notice is feared and the CCF found no data': {
      given: { groups: redNotice({ 'alert.status': 'expected' }, { ccf: [{ 'ccf.kind': 'access', 'ccf.outcome': 'no-data' }] }) },
      expect: 'yes',
    },
    'the notice circulates': { given: { groups: redNotice({ 'alert.status': 'circulating' }) }, expect: 'no' },
    'a notice is feared without warrant, charge or reply': {
      given: {
        facts: { 'prosecution.warrant-exists': false, 'prosecution.charges-filed': false },
        groups: redNotice({ 'alert.status': 'expected' }),
        complete: ['ccf'],
      },
      expect: 'no',
    },
    'a notice is feared and nothing else is known': { given: { groups: redNotice({ 'alert.status': 'expected' }) }, expect: 'open' },
    'the status is not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
