import type { Ground } from '#core/law/ground.ts'
import { all, any, never, no, some, yes } from '#law/language.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'
import { caseAlerts } from '#law/rules/finality/alerts.ts'
import { abroad, endedBelowACourt, onMerits, sameFacts } from '#law/rules/finality/ends.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const decidedAbroad = all(abroad, sameFacts, onMerits)
const judged = { 'proceeding.in-requesting-state': false, 'proceeding.same-facts': true, 'proceeding.outcome': 'acquitted' } as const

export const neBisInIdemForeign: Ground = {
  id: 'finality.ne-bis-in-idem-foreign',
  article: 'finality',
  role: 'ground',
  title: 'Already judged in another state',
  says: 'A final decision of another state on the merits of the same facts can be pleaded as ne bis in idem; it has rarely been enough alone.',
  authority: [{ provision: 'constitution-2' }, { provision: 'rpd-11' }, { provision: 'iccpr-14-7' }, { provision: 'rpd-34-3' }],
  inForce: sinceTheRules,
  alerts: caseAlerts,
  // Whether a foreign decision binds is contested, so no set of facts makes it more than arguable.
  strong: never,
  arguable: some('proceedings', decidedAbroad),
  weak: any(some('proceedings', all(abroad, sameFacts, endedBelowACourt)), yes('extinction.parallel-same-facts')),
  unless: some('proceedings', all(decidedAbroad, no('proceeding.final'))),
  for: [
    {
      when: some('proceedings', all(decidedAbroad, yes('proceeding.final'))),
      weight: 'heavy',
      says: 'A court of another state decided the same facts finally and on the merits.',
    },
    {
      when: some('proceedings', all(decidedAbroad, yes('proceeding.state-of-nationality'))),
      weight: 'medium',
      says: 'It was a court of the person’s own state.',
    },
    { when: yes('extinction.transferred'), weight: 'medium', says: 'The proceedings were transferred, or a transfer was offered.' },
    { when: yes('extinction.material-withheld'), weight: 'light', says: 'The requesting state withheld material from the investigation abroad.' },
  ],
  against: [
    {
      when: some('proceedings', abroad),
      weight: 'heavy',
      says: 'The decision is foreign; published decisions on the point have gone both ways, and data were kept with an update.',
    },
    { when: some('proceedings', all(abroad, no('proceeding.final'))), weight: 'heavy', says: 'The decision is not final.' },
    { when: some('proceedings', all(abroad, no('proceeding.on-merits'))), weight: 'heavy', says: 'It was not a decision on the merits.' },
    { when: some('proceedings', all(abroad, endedBelowACourt)), weight: 'heavy', says: 'A police order or a fine is no judgment.' },
    { when: some('proceedings', all(abroad, no('proceeding.same-facts'))), weight: 'heavy', says: 'The facts are not the same.' },
  ],
  discretion: 'Are the facts the same, act by act and date by date, and did the court have the whole of them before it?',
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that a foreign judgment does not bind its courts.',
    answer:
      'Whether it binds them is not for the CCF. What matters to INTERPOL is whether its channels should bring a person before a second court for what a first one has finally decided.',
  },
  proof: ['The judgment, with its reasons', 'A certificate that it is final', 'A table that shows the identity of the facts'],
  decisions: ['ccf-2025-1', 'ccf-2023-2', 'ccf-2023-10', 'ccf-2023-3'],
  examples: {
    'a final acquittal abroad on the same facts': {
      given: { groups: redNotice({}, { proceedings: [{ ...judged, 'proceeding.final': true }] }) },
      expect: 'arguable',
    },
    'dismissed abroad for lack of evidence': {
      given: { groups: diffusion({}, { proceedings: [{ ...judged, 'proceeding.outcome': 'dismissed', 'proceeding.reason': 'lack-of-evidence' }] }) },
      expect: 'arguable',
    },
    'a police order abroad': {
      given: { groups: redNotice({}, { proceedings: [{ ...judged, 'proceeding.outcome': 'police-termination' }] }), complete: ['proceedings'] },
      expect: 'weak',
    },
    'a case abroad on the same facts is pending': {
      given: { facts: { 'extinction.parallel-same-facts': true }, groups: redNotice({}, { proceedings: [{ ...judged, 'proceeding.outcome': 'pending' }] }) },
      expect: 'weak',
    },
    'the acquittal abroad is under appeal': {
      given: { groups: redNotice({}, { proceedings: [{ ...judged, 'proceeding.final': false }] }) },
      expect: 'does-not-stand',
    },
    'an acquittal in the requesting state is another ground': {
      given: {
        facts: { 'extinction.parallel-same-facts': false },
        groups: redNotice({}, { proceedings: [{ ...judged, 'proceeding.in-requesting-state': true }] }),
        complete: ['proceedings'],
      },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
    'a Yellow Notice follows no criminal case': {
      given: { groups: alertOf('yellow-notice', {}, { proceedings: [{ ...judged, 'proceeding.final': true }] }) },
      expect: 'not-applicable',
    },
  },
}
