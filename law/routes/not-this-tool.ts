import type { Route } from '#core/law/ground.ts'
import { all, any, is, oneOf, yes } from '#law/language.ts'
import { always } from '#law/routes/always.ts'
import { keptByDecision, pendingRequest } from '#law/routes/earlier-matters.ts'
import { redNotice } from '#law/rules/examples.ts'

const gone = oneOf('alert.status', 'deleted', 'withdrawn', 'refused')
const keptWithoutNewFact = all(keptByDecision, is('revision.new-fact', 'none'))

export const notThisTool: Route = {
  id: 'not-this-tool',
  title: 'No new request to the CCF now',
  when: any(gone, yes('extinction.deceased'), yes('matter.only-other-databases'), pendingRequest, keptWithoutNewFact),
  reasons: [
    {
      when: is('alert.status', 'deleted'),
      says: 'The data are deleted. Obtain the CCF’s written confirmation, carry it, and deal with national, border and screening records where they are kept.',
    },
    {
      when: is('alert.status', 'withdrawn'),
      says: 'The source has withdrawn the data. Ask for written confirmation that nothing is held; in a pending case ask for a finding all the same, since the source can enter the data again.',
    },
    {
      when: is('alert.status', 'refused'),
      says: 'INTERPOL refused to publish. Keep the proof, and watch for a diffusion or a travel document entry on the same facts.',
    },
    {
      when: yes('extinction.deceased'),
      says: 'The person has died. Send the death certificate to the authorities and ask for the data to be reviewed; the texts read do not settle who may apply for a deceased person.',
    },
    {
      when: yes('matter.only-other-databases'),
      says: 'Only data outside INTERPOL are concerned. Ask whoever keeps them: the national police, the authority of any Schengen state, the bank’s list provider.',
    },
    {
      when: pendingRequest,
      says: 'A request on the same facts is pending. Write to that file: new facts in short form, a reminder when a time limit has passed, provisional measures when the danger grows.',
    },
    {
      when: keptWithoutNewFact,
      says: 'The CCF has decided and there is no new fact. There is no appeal. Collect what may become a new fact, and note the day each one is discovered.',
    },
  ],
  risks: [
    { when: gone, says: 'Police abroad may still see an old copy of the data, and the national warrant remains.' },
    { when: keptWithoutNewFact, says: 'A repeat of the same request makes a later one harder to win.' },
    { when: always, says: 'If INTERPOL data turn up after all, start again with the alert recorded.' },
  ],
  authority: [{ provision: 'rpd-51' }, { provision: 'rpd-81' }, { provision: 'ccf-statute-42' }, { provision: 'constitution-36' }],
  examples: {
    'the data are already deleted': { given: { groups: redNotice({ 'alert.status': 'deleted' }) }, expect: 'yes' },
    'the source has withdrawn the data': { given: { groups: redNotice({ 'alert.status': 'withdrawn' }) }, expect: 'yes' },
    'INTERPOL refused to publish': { given: { groups: redNotice({ 'alert.status': 'refused' }) }, expect: 'yes' },
    'the person has died': { given: { facts: { 'extinction.deceased': true } }, expect: 'yes' },
    'only a Schengen alert is concerned': { given: { facts: { 'matter.only-other-databases': true } }, expect: 'yes' },
    'a deletion request is pending on the same facts': {
      given: { groups: { ccf: [{ 'ccf.kind': 'deletion', 'ccf.same-matter': true, 'ccf.about-co-accused': false, 'ccf.outcome': 'pending' }] } },
      expect: 'yes',
    },
    'the CCF kept the data and nothing new has come to light': {
      given: {
        facts: { 'revision.new-fact': 'none' },
        groups: { ccf: [{ 'ccf.kind': 'deletion', 'ccf.same-matter': true, 'ccf.about-co-accused': false, 'ccf.outcome': 'compliant' }] },
      },
      expect: 'yes',
    },
    'the notice circulates and nothing was filed before': {
      given: {
        facts: { 'extinction.deceased': false, 'matter.only-other-databases': false },
        groups: redNotice({ 'alert.status': 'circulating' }),
        complete: ['ccf'],
      },
      expect: 'no',
    },
    'the status is not known': {
      given: { facts: { 'extinction.deceased': false, 'matter.only-other-databases': false }, groups: redNotice(), complete: ['ccf'] },
      expect: 'open',
    },
  },
}
