import type { Trap } from '#core/law/ground.ts'
import { any, compare, is, oneOf, some, yes } from '#law/language.ts'
import { keptByDecision, notDisclosed, pendingRequest } from '#law/routes/earlier-matters.ts'
import { redNotice } from '#law/rules/examples.ts'

const own = { 'ccf.kind': 'deletion', 'ccf.same-matter': true, 'ccf.about-co-accused': false } as const

export const procedure: readonly Trap[] = [
  {
    id: 'trap.withdrawal-taken-for-a-win',
    when: any(is('alert.status', 'withdrawn'), some('ccf', is('ccf.outcome', 'withdrawn-by-source'))),
    says: 'Treating the source’s withdrawal during the procedure as a win. There is no finding, and the data can be entered again.',
    instead:
      'Ask for a finding and a record all the same, for a confirmation in writing, and that new requests on the same facts be reviewed against the submission.',
    examples: {
      'the source withdrew the data': { given: { groups: redNotice({ 'alert.status': 'withdrawn' }) }, expect: 'yes' },
      'an earlier case closed on withdrawal': {
        given: { groups: redNotice({ 'alert.status': 'circulating' }, { ccf: [{ ...own, 'ccf.outcome': 'withdrawn-by-source' }] }) },
        expect: 'yes',
      },
      'the notice circulates and nothing was filed': { given: { groups: redNotice({ 'alert.status': 'circulating' }), complete: ['ccf'] }, expect: 'no' },
      'the status is not known': { given: { groups: redNotice(), complete: ['ccf'] }, expect: 'open' },
    },
  },
  {
    id: 'trap.repeat-without-new-fact',
    when: keptByDecision,
    says: 'Repeating a rejected request without a new fact.',
    instead: 'Apply for revision within six months of discovering a new fact, or wait until there is one. There is no appeal.',
    examples: {
      'the CCF kept the data': { given: { groups: { ccf: [{ ...own, 'ccf.outcome': 'compliant' }] } }, expect: 'yes' },
      'the request was inadmissible and was never examined': {
        given: { groups: { ccf: [{ ...own, 'ccf.outcome': 'inadmissible' }] }, complete: ['ccf'] },
        expect: 'no',
      },
      'earlier requests were not asked about': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.one-brief-for-several-states',
    when: compare('matter.requesting-states', 'at-least', 2),
    says: 'Filing one brief for alerts of several states. Each source answers for its own data, and a weak file drags the strong one along.',
    instead: 'File one request for each requesting state, and refer from each to the other.',
    examples: {
      'two states have asked': { given: { facts: { 'matter.requesting-states': 2 } }, expect: 'yes' },
      'one state has asked': { given: { facts: { 'matter.requesting-states': 1 } }, expect: 'no' },
      'the number of states is not known': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.silence-taken-for-blocking',
    when: any(pendingRequest, yes('matter.data-blocked')),
    says: 'Telling the client that silence means the data are blocked, or that blocked means deleted.',
    instead: 'Say “blocked” only on a letter that says so, and say with it that blocked data have been kept in the end.',
    examples: {
      'a request is pending': { given: { groups: { ccf: [{ ...own, 'ccf.outcome': 'pending' }] } }, expect: 'yes' },
      'the data are blocked': { given: { facts: { 'matter.data-blocked': true } }, expect: 'yes' },
      'nothing is pending or blocked': { given: { facts: { 'matter.data-blocked': false }, complete: ['ccf'] }, expect: 'no' },
      'earlier requests were not asked about': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.restricted-answer-misread',
    when: notDisclosed,
    says: 'Reading “not authorised to disclose” as a yes or as a no.',
    instead: 'Treat it as neither. Ask for the reason and a partial answer, and file for deletion of whatever is held.',
    examples: {
      'the access reply disclosed nothing': { given: { groups: { ccf: [{ 'ccf.kind': 'access', 'ccf.outcome': 'not-disclosed' }] } }, expect: 'yes' },
      'the reply says that there are no data': {
        given: { groups: { ccf: [{ 'ccf.kind': 'access', 'ccf.outcome': 'no-data' }] }, complete: ['ccf'] },
        expect: 'no',
      },
      'earlier requests were not asked about': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.pre-emptive-promises',
    when: oneOf('alert.status', 'expected', 'requested'),
    says: 'Promising the client that a pre-emptive submission freezes or blocks an alert.',
    instead: 'Say what it is: material that the General Secretariat may take into account. No ruling, no watch, no guarantee.',
    examples: {
      'a notice is feared': { given: { groups: redNotice({ 'alert.status': 'expected' }) }, expect: 'yes' },
      'the notice circulates': { given: { groups: redNotice({ 'alert.status': 'circulating' }) }, expect: 'no' },
      'the status is not known': { given: { groups: redNotice() }, expect: 'open' },
    },
  },
]
