import type { Trap } from '#core/law/ground.ts'
import { all, any, includes, is, no, not, oneOf, some, yes } from '#law/language.ts'

const decidedAbroad = { 'proceeding.in-requesting-state': false, 'proceeding.same-facts': true, 'proceeding.outcome': 'acquitted' } as const

export const rights: readonly Trap[] = [
  {
    id: 'trap.country-reports',
    when: all(any(is('rights.torture', 'general'), yes('rights.prison-conditions'), yes('person.persecuted-group')), not(yes('rights.risk-individual'))),
    says: 'Relying on country reports without a link to this person.',
    instead: 'Lead with what is known of this person: medical reports, decisions, threats, co-accused. Use country reports only to confirm it.',
    examples: {
      'torture is reported, in general only': { given: { facts: { 'rights.torture': 'general', 'rights.risk-individual': false } }, expect: 'yes' },
      'prison conditions are argued without an individual risk': {
        given: { facts: { 'rights.prison-conditions': true, 'rights.risk-individual': false } },
        expect: 'yes',
      },
      'a risk for this person is shown': { given: { facts: { 'rights.torture': 'general', 'rights.risk-individual': true } }, expect: 'no' },
      'whether the risk is individual is not known': { given: { facts: { 'rights.torture': 'general' } }, expect: 'open' },
      'the risk was not asked about': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.innocence',
    when: any(yes('trial.alibi-documented'), includes('matter.arguments', 'no-evidence'), includes('matter.arguments', 'fabricated')),
    says: 'Arguing innocence. The CCF tests whether the acts are described and tied to the person, not whether the person is guilty.',
    instead: 'Use the same papers to show that the data are inaccurate, unclear or do not link the person to the acts, and name the rule.',
    examples: {
      'an alibi is documented': { given: { facts: { 'trial.alibi-documented': true } }, expect: 'yes' },
      'the client argues that there is no evidence': { given: { facts: { 'matter.arguments': ['no-evidence'] } }, expect: 'yes' },
      'nothing of the kind is argued': { given: { facts: { 'trial.alibi-documented': false, 'matter.arguments': { none: true } } }, expect: 'no' },
      'the arguments are not known': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.in-absentia',
    when: any(yes('trial.in-absentia'), yes('trial.under-way-in-absentia')),
    says: 'Selling a trial in absence as certain to win. It is not in itself against Article 2.',
    instead: 'Show what makes it flagrant: no notice, no counsel of choice, no retrial. Where a retrial is open or the person fled knowingly, put it late.',
    examples: {
      'the person was tried in absence': { given: { facts: { 'trial.in-absentia': true } }, expect: 'yes' },
      'a trial in absence is under way': { given: { facts: { 'trial.under-way-in-absentia': true } }, expect: 'yes' },
      'the person stood trial': { given: { facts: { 'trial.in-absentia': false, 'trial.under-way-in-absentia': false } }, expect: 'no' },
      'the trial was not asked about': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.foreign-final-decision',
    when: some(
      'proceedings',
      all(
        no('proceeding.in-requesting-state'),
        yes('proceeding.same-facts'),
        oneOf('proceeding.kind', 'investigation', 'trial', 'appeal'),
        oneOf('proceeding.outcome', 'convicted', 'acquitted', 'discharged', 'dismissed', 'discontinued', 'police-termination', 'fine'),
      ),
    ),
    says: 'Selling ne bis in idem on a foreign judgment as certain. In published cases the data were kept, with an addendum, in spite of one.',
    instead:
      'Set out act by act that the facts are the same, show that the decision is final and on the merits, join another ground, and ask for an addendum in the alternative.',
    examples: {
      'an acquittal abroad on the same facts': { given: { groups: { proceedings: [{ ...decidedAbroad, 'proceeding.kind': 'trial' }] } }, expect: 'yes' },
      'an award abroad': {
        given: {
          groups: { proceedings: [{ ...decidedAbroad, 'proceeding.kind': 'arbitration', 'proceeding.outcome': 'for-client' }] },
          complete: ['proceedings'],
        },
        expect: 'no',
      },
      'an acquittal in the requesting state': {
        given: { groups: { proceedings: [{ ...decidedAbroad, 'proceeding.in-requesting-state': true }] }, complete: ['proceedings'] },
        expect: 'no',
      },
      'proceedings abroad were not asked about': { given: {}, expect: 'open' },
    },
  },
]
