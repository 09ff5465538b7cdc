import type { Ground } from '#core/law/ground.ts'
import { all, any, every, is, no, oneOf, some, yes } from '#law/language.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { caseAlerts } from '#law/rules/finality/alerts.ts'
import { endedBelowACourt, endedWithoutConviction, inRequestingState, sameFacts } from '#law/rules/finality/ends.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const ended = all(inRequestingState, endedWithoutConviction)
const endedOnTheseFacts = all(ended, sameFacts)
const warrantGone = oneOf('warrant.validity', 'withdrawn', 'quashed')
const acquittal = { 'proceeding.in-requesting-state': true, 'proceeding.same-facts': true, 'proceeding.outcome': 'acquitted' } as const

export const endedInRequestingState: Ground = {
  id: 'finality.ended-in-requesting-state',
  article: 'finality',
  role: 'ground',
  title: 'Case ended in the requesting state',
  says: 'Once the requesting state’s own authorities have ended the case for good, the data have no purpose and are out of date.',
  authority: [
    { provision: 'rpd-51' },
    { provision: 'rpd-81', alerts: ['red-notice'] },
    { provision: 'rpd-12' },
    { provision: 'rpd-46' },
    { provision: 'constitution-2' },
  ],
  inForce: sinceTheRules,
  alerts: caseAlerts,
  strong: any(some('proceedings', all(endedOnTheseFacts, yes('proceeding.final'))), every('warrants', warrantGone)),
  arguable: any(some('proceedings', endedOnTheseFacts), some('warrants', warrantGone)),
  weak: some('proceedings', any(ended, all(inRequestingState, endedBelowACourt))),
  for: [
    {
      when: some('proceedings', all(endedOnTheseFacts, yes('proceeding.final'))),
      weight: 'heavy',
      says: 'The case ended finally in the requesting state without a conviction.',
    },
    { when: some('warrants', warrantGone), weight: 'heavy', says: 'A warrant was withdrawn or quashed.' },
    { when: some('proceedings', all(ended, yes('proceeding.all-accused'))), weight: 'medium', says: 'It ended for all the accused.' },
    {
      when: some('proceedings', all(ended, oneOf('proceeding.reason', 'lack-of-evidence', 'no-crime', 'not-the-person'))),
      weight: 'medium',
      says: 'It ended for a reason that goes to guilt.',
    },
  ],
  against: [
    { when: some('warrants', any(yes('warrant.fresh'), is('warrant.validity', 'valid'))), weight: 'heavy', says: 'A fresh or valid warrant exists.' },
    { when: some('proceedings', all(ended, no('proceeding.final'))), weight: 'heavy', says: 'The decision is not final.' },
    { when: some('proceedings', all(ended, no('proceeding.same-facts'))), weight: 'heavy', says: 'The case that ended concerns other facts.' },
    { when: some('proceedings', all(ended, is('proceeding.reason', 'form'))), weight: 'medium', says: 'It ended for want of form and may be reopened.' },
    {
      when: some('proceedings', all(inRequestingState, endedBelowACourt)),
      weight: 'light',
      says: 'A police order or a fine ends a case less surely than a court does.',
    },
  ],
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that the case was reopened, or that other counts remain.',
    answer: 'The source must then name the new decision and the counts, and enter them. Data that rest on the case that ended cannot stay.',
  },
  proof: [
    'The final decision, certified',
    'A certificate that it is final',
    'The order that withdrew or quashed the warrant',
    'A table that shows that the facts are those of the alert',
  ],
  decisions: [],
  examples: {
    'a final acquittal on the same facts': {
      given: { groups: redNotice({}, { proceedings: [{ ...acquittal, 'proceeding.final': true }] }) },
      expect: 'strong',
    },
    'the only warrant was withdrawn': {
      given: { groups: diffusion({}, { warrants: [{ 'warrant.validity': 'withdrawn' }] }), complete: ['warrants'] },
      expect: 'strong',
    },
    'one of two warrants was withdrawn': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.validity': 'withdrawn' }, { 'warrant.validity': 'valid' }] }), complete: ['warrants'] },
      expect: 'arguable',
    },
    'an acquittal under appeal': { given: { groups: redNotice({}, { proceedings: [{ ...acquittal, 'proceeding.final': false }] }) }, expect: 'arguable' },
    'an acquittal the client speaks of': {
      given: { groups: redNotice({}, { proceedings: [{ ...acquittal, 'proceeding.outcome': { alleged: 'acquitted' }, 'proceeding.final': true }] }) },
      expect: 'arguable',
    },
    'the case behind a Blue Notice ended': {
      given: { groups: alertOf('blue-notice', {}, { proceedings: [{ ...acquittal, 'proceeding.final': true }] }) },
      expect: 'arguable',
    },
    'a police order ended an inquiry': {
      given: { groups: redNotice({}, { proceedings: [{ ...acquittal, 'proceeding.outcome': 'police-termination' }] }), complete: ['warrants'] },
      expect: 'weak',
    },
    'the case is pending on a valid warrant': {
      given: {
        groups: redNotice({}, { proceedings: [{ ...acquittal, 'proceeding.outcome': 'pending' }], warrants: [{ 'warrant.validity': 'valid' }] }),
        complete: ['proceedings', 'warrants'],
      },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
