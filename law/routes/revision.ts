import type { Route } from '#core/law/ground.ts'
import { is, monthsPassed, not, oneOf } from '#law/language.ts'
import { always } from '#law/routes/always.ts'
import { keptByDecision } from '#law/routes/earlier-matters.ts'

const kept = { 'ccf.kind': 'deletion', 'ccf.same-matter': true, 'ccf.about-co-accused': false, 'ccf.outcome': 'compliant' } as const

export const revision: Route = {
  id: 'revision',
  title: 'Application for revision',
  // Without a new fact it remains the only way, and fails: not-this-tool stands before it.
  when: keptByDecision,
  withoutGround: 'No ground stands so far: the new fact must carry one that could have changed the decision.',
  reasons: [
    {
      when: keptByDecision,
      says: 'The CCF has already decided on the same facts. A decided case opens again only for a fact discovered since that could have led to another conclusion.',
    },
    { when: is('revision.new-fact', 'protection-granted'), says: 'Protection granted since the decision can be such a fact.' },
    {
      when: is('revision.new-fact', 'extradition-refused'),
      says: 'A refusal of extradition since the decision can be such a fact where its reasons touch rights or politics.',
    },
    {
      when: oneOf('revision.new-fact', 'court-finding', 'case-ended'),
      says: 'A court’s finding, or the end of the case, since the decision can be such a fact.',
    },
    {
      when: is('revision.new-fact', 'evidence-found'),
      says: 'Evidence that existed but was out of reach satisfies also the stricter reading, under which the fact must be older than the decision.',
    },
  ],
  risks: [
    {
      when: is('revision.new-fact', 'none'),
      says: 'Without a new fact the application fails. Find out first whether there is one, and when it was discovered.',
    },
    {
      when: monthsPassed('revision.discovered-on', 6),
      says: 'Unless it can be shown that the fact was discovered later, the six months end today or are over. Out of time, the application fails; a further fact would be needed.',
    },
    {
      when: always,
      says: 'Six months from discovery is a hard limit. No rule on weekends was found: file on a working day well before the last day, and prove the day of discovery with its own exhibit.',
    },
    { when: always, says: 'The application opens with a summary of two pages at most. Full argument follows only if the CCF invites it.' },
    { when: always, says: 'A fact that was known, or could have been put forward, before the decision does not count. Say why it was not known.' },
    {
      when: not(is('revision.new-fact', 'evidence-found')),
      says: 'The sources disagree whether a fact that arose after the decision is enough. Plead that it is, and that the situation it reveals existed before.',
    },
    { when: always, says: 'The portal takes one type of request per submission: do not join an access or deletion request to it.' },
  ],
  authority: [{ provision: 'ccf-statute-42' }, { provision: 'operating-rules-30-7' }],
  examples: {
    'the data were kept and protection was granted since': {
      given: { facts: { 'revision.new-fact': 'protection-granted' }, groups: { ccf: [kept] } },
      expect: 'yes',
    },
    'the data were kept with an addendum and evidence was found since': {
      given: { facts: { 'revision.new-fact': 'evidence-found' }, groups: { ccf: [{ ...kept, 'ccf.outcome': 'compliant-with-update' }] } },
      expect: 'yes',
    },
    'the data were kept, and it is not known whether anything is new': { given: { groups: { ccf: [kept] } }, expect: 'yes' },
    'the earlier request was returned as inadmissible': {
      given: { groups: { ccf: [{ ...kept, 'ccf.outcome': 'inadmissible' }] }, complete: ['ccf'] },
      expect: 'no',
    },
    'the access reply disclosed nothing': {
      given: { groups: { ccf: [{ ...kept, 'ccf.kind': 'access', 'ccf.outcome': 'not-disclosed' }] }, complete: ['ccf'] },
      expect: 'no',
    },
    'the decision concerns a co-accused': {
      given: { facts: { 'revision.new-fact': 'other' }, groups: { ccf: [{ ...kept, 'ccf.about-co-accused': true }] }, complete: ['ccf'] },
      expect: 'no',
    },
    'nothing was filed before': { given: { complete: ['ccf'] }, expect: 'no' },
    'it is not known whether the decision was about a co-accused': {
      given: { groups: { ccf: [{ ...kept, 'ccf.about-co-accused': { unknown: true } }] } },
      expect: 'open',
    },
    'earlier requests were not asked about': { given: {}, expect: 'open' },
  },
}
