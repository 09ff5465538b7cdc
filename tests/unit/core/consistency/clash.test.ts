import { describe, expect, it } from 'vitest'
import { alertClashes } from '#core/consistency/checks/alert-clashes.ts'
import { caseClashes } from '#core/consistency/checks/case-clashes.ts'
import { extraditionClashes } from '#core/consistency/checks/extradition-clashes.ts'
import { type Items, type Short, type Subject, told } from './subject.ts'

type Answers = { readonly [fact: string]: Short }

/** `wrong` clashes; each of `right`, laid over it, takes the clash away. */
type Pair = { readonly facts?: Answers; readonly groups?: Items; readonly right: readonly Subject[] }

const here = { 'proceeding.in-requesting-state': true, 'proceeding.same-facts': true }
const none = { answer: 'none' } as const

const cases: { readonly [check: string]: Pair } = {
  'warrant-denied': {
    facts: { 'prosecution.warrant-exists': false },
    groups: { warrants: [{ 'warrant.date': '2024-05-02', 'warrant.issued-by': 'court' }] },
    right: [{ facts: { 'prosecution.warrant-exists': true } }, { groups: { warrants: [{ 'warrant.date': '2024-05-02', 'warrant.issued-by': 'police' }] } }],
  },
  'sentence-missing': {
    facts: { 'sentence.months': none },
    groups: { alerts: [{ 'alert.wanted-for': 'sentence' }] },
    right: [{ facts: { 'sentence.months': 12 } }, { groups: { alerts: [{ 'alert.wanted-for': 'prosecution' }] } }],
  },
  'sought-for-trial-after-conviction': {
    groups: { alerts: [{ 'alert.wanted-for': 'prosecution' }], proceedings: [{ ...here, 'proceeding.outcome': 'convicted', 'proceeding.final': true }] },
    right: [{ groups: { proceedings: [{ ...here, 'proceeding.outcome': 'convicted', 'proceeding.final': false }] } }],
  },
  'sentence-after-acquittal': {
    facts: { 'sentence.months': 12 },
    groups: { proceedings: [{ ...here, 'proceeding.outcome': 'acquitted', 'proceeding.final': true }] },
    right: [{ facts: { 'sentence.months': none } }, { groups: { proceedings: [{ ...here, 'proceeding.outcome': 'convicted', 'proceeding.final': true }] } }],
  },
  'served-with-remainder': {
    facts: { 'extinction.ended-by': 'served', 'sentence.remaining-months': 3 },
    right: [{ facts: { 'sentence.remaining-months': 0 } }, { facts: { 'extinction.ended-by': 'nothing' } }],
  },
  'ended-but-pending': {
    facts: { 'extinction.ended-by': 'amnesty' },
    groups: { proceedings: [{ ...here, 'proceeding.outcome': 'pending' }] },
    right: [{ groups: { proceedings: [{ ...here, 'proceeding.outcome': 'discontinued' }] } }],
  },
  'limitation-denied': {
    facts: { 'extinction.time-barred': 'no' },
    groups: { proceedings: [{ ...here, 'proceeding.outcome': 'discontinued', 'proceeding.reason': 'limitation' }] },
    right: [
      { facts: { 'extinction.time-barred': 'official' } },
      { groups: { proceedings: [{ ...here, 'proceeding.outcome': 'discontinued', 'proceeding.reason': 'form' }] } },
    ],
  },
  'limitation-abroad-denied': {
    facts: { 'extinction.time-barred': 'no' },
    groups: { extraditions: [{ 'extradition.reason': 'limitation' }] },
    right: [{ facts: { 'extinction.time-barred': 'requested-state-only' } }],
  },
  'transfer-denied': {
    facts: { 'extinction.transferred': false },
    groups: { proceedings: [{ 'proceeding.same-facts': true, 'proceeding.outcome': 'transferred' }] },
    right: [{ facts: { 'extinction.transferred': true } }],
  },
  'parallel-case-denied': {
    facts: { 'extinction.parallel-same-facts': false },
    groups: { proceedings: [{ 'proceeding.in-requesting-state': false, 'proceeding.same-facts': true, 'proceeding.kind': 'trial' }] },
    right: [{ groups: { proceedings: [{ 'proceeding.in-requesting-state': false, 'proceeding.same-facts': true, 'proceeding.kind': 'civil' }] } }],
  },
  'pending-but-final': {
    groups: { proceedings: [{ 'proceeding.outcome': 'pending', 'proceeding.final': true }] },
    right: [{ groups: { proceedings: [{ 'proceeding.outcome': 'pending', 'proceeding.final': false }] } }],
  },
  'pending-but-reasoned': {
    groups: { proceedings: [{ 'proceeding.outcome': 'pending', 'proceeding.reason': 'form' }] },
    right: [{ groups: { proceedings: [{ 'proceeding.outcome': 'dismissed', 'proceeding.reason': 'form' }] } }],
  },
  'absent-but-not-charged': {
    facts: { 'trial.in-absentia': true, 'prosecution.charges-filed': false },
    right: [{ facts: { 'prosecution.charges-filed': true } }],
  },
  'death-sentence-without-penalty': {
    facts: { 'trial.death-sentence': true, 'rights.death-penalty': false },
    right: [{ facts: { 'rights.death-penalty': true } }, { facts: { 'trial.death-sentence': false } }],
  },
  'dead-but-detained': { facts: { 'extinction.deceased': true, 'urgency.detained': true }, right: [{ facts: { 'urgency.detained': false } }] },
  'left-but-absconded': {
    facts: { 'conduct.left': 'before', 'person.standing': ['absconder'] },
    right: [{ facts: { 'conduct.left': 'fled' } }, { facts: { 'person.standing': ['minority'] } }],
  },
  'feared-but-issued': {
    groups: { alerts: [{ 'alert.status': 'expected', 'alert.issued-on': '2024-05-02' }] },
    right: [{ groups: { alerts: [{ 'alert.status': 'circulating', 'alert.issued-on': '2024-05-02' }] } }],
  },
  'unpublished-but-issued': {
    groups: { alerts: [{ 'alert.status': 'requested', 'alert.issued-on': '2024-05-02' }] },
    right: [{ groups: { alerts: [{ 'alert.status': 'requested' }] } }],
  },
  'not-shown-but-public': {
    groups: { alerts: [{ 'alert.existence-proven': false, 'alert.public-extract': 'published' }] },
    right: [{ groups: { alerts: [{ 'alert.existence-proven': true, 'alert.public-extract': 'published' }] } }],
  },
  'not-shown-but-disclosed': {
    groups: { alerts: [{ 'alert.existence-proven': false, 'alert.known-from': ['ccf-reply'] }] },
    right: [{ groups: { alerts: [{ 'alert.existence-proven': false, 'alert.known-from': ['rumour'] }] } }],
  },
  'diffusion-with-public-extract': {
    groups: { alerts: [{ 'alert.type': 'diffusion', 'alert.public-extract': 'published' }] },
    right: [{ groups: { alerts: [{ 'alert.type': 'red-notice', 'alert.public-extract': 'published' }] } }],
  },
  'new-grant-not-recorded': {
    facts: { 'revision.new-fact': 'protection-granted' },
    groups: { protections: [{ 'protection.status': 'pending' }] },
    right: [{ groups: { protections: [{ 'protection.status': 'refugee' }] } }, { groups: { protections: [{}] } }],
  },
  'ccf-pending-but-decided': {
    groups: { ccf: [{ 'ccf.outcome': 'pending', 'ccf.decided-on': '2024-05-02' }] },
    right: [{ groups: { ccf: [{ 'ccf.outcome': 'compliant', 'ccf.decided-on': '2024-05-02' }] } }],
  },
  'entity-with-birth': { facts: { 'applicant.kind': 'entity', 'applicant.born-on': '1980-05-02' }, right: [{ facts: { 'applicant.kind': 'person' } }] },
  'own-filing-with-mandate': {
    facts: { 'submitter.capacity': 'self', 'submitter.mandate-signed-on': '2024-05-02' },
    right: [{ facts: { 'submitter.capacity': 'lawyer' } }],
  },
  'extradition-denied': {
    facts: { 'purpose.extradition-sought': false },
    groups: { extraditions: [{ 'extradition.requested': true }] },
    right: [{ facts: { 'purpose.extradition-sought': true } }, { groups: { extraditions: [{ 'extradition.requested': false }] } }],
  },
  'surrender-denied': {
    facts: { 'purpose.already-surrendered': false },
    groups: { extraditions: [{ 'extradition.outcome': 'surrendered' }] },
    right: [{ groups: { extraditions: [{ 'extradition.outcome': 'refused' }] } }],
  },
  'surrender-not-recorded': {
    facts: { 'purpose.already-surrendered': true },
    groups: { extraditions: [{ 'extradition.outcome': 'refused' }] },
    right: [{ groups: { extraditions: [{ 'extradition.outcome': 'surrendered' }] } }, { open: ['extraditions'] }],
  },
  'refused-without-request': {
    groups: { extraditions: [{ 'extradition.requested': false, 'extradition.outcome': 'refused' }] },
    right: [{ groups: { extraditions: [{ 'extradition.requested': false, 'extradition.outcome': 'discharged' }] } }],
  },
  'extradition-pending-but-final': {
    groups: { extraditions: [{ 'extradition.outcome': 'pending', 'extradition.final': true }] },
    right: [{ groups: { extraditions: [{ 'extradition.outcome': 'refused', 'extradition.final': true }] } }],
  },
  'extradition-pending-but-decided': {
    groups: { extraditions: [{ 'extradition.outcome': 'pending', 'extradition.decided-on': '2024-05-02' }] },
    right: [{ groups: { extraditions: [{ 'extradition.outcome': 'refused', 'extradition.decided-on': '2024-05-02' }] } }],
  },
  'treaty-denied': {
    facts: { 'purpose.no-legal-basis': true },
    groups: { extraditions: [{ 'extradition.outcome': 'surrendered' }] },
    right: [{ facts: { 'purpose.no-legal-basis': false } }],
  },
  'location-unknown-but-stopped': {
    facts: { 'purpose.location-known': 'unknown' },
    groups: { extraditions: [{ 'extradition.arrested-on': '2024-05-02', 'extradition.arrested-on-alert': true }] },
    right: [{ facts: { 'purpose.location-known': 'known' } }, { groups: { extraditions: [{ 'extradition.arrested-on': '2024-05-02' }] } }],
  },
  'location-unknown-since': {
    facts: { 'purpose.location-known': 'unknown', 'purpose.location-known-since': '2024-05-02' },
    right: [{ facts: { 'purpose.location-known': 'general' } }],
  },
  'location-declared-but-unknown': {
    facts: { 'purpose.location-known': 'unknown', 'conduct.location-declared': true },
    right: [{ facts: { 'conduct.location-declared': false } }],
  },
  'fled-from-nothing': {
    facts: { 'purpose.fled-extradition': true, 'purpose.extradition-sought': false },
    right: [{ facts: { 'purpose.extradition-sought': true } }],
  },
  'detained-but-freed': {
    facts: { 'urgency.detained': true },
    groups: { extraditions: [{ 'extradition.released': true }] },
    right: [{ groups: { extraditions: [{ 'extradition.released': false }] } }, { open: ['extraditions'] }],
  },
  'several-releases-miscounted': {
    facts: { 'purpose.several-states-released': true, 'purpose.states-that-released': 1 },
    right: [{ facts: { 'purpose.states-that-released': 2 } }, { facts: { 'purpose.several-states-released': false } }],
  },
  'protection-not-recorded': {
    groups: { extraditions: [{ 'extradition.reason': 'protection' }], protections: [{ 'protection.status': 'denied' }] },
    right: [{ groups: { protections: [{ 'protection.status': 'refugee' }] } }, { open: ['protections'] }],
  },
  'new-refusal-not-recorded': {
    facts: { 'revision.new-fact': 'extradition-refused' },
    groups: { extraditions: [{ 'extradition.outcome': 'surrendered' }] },
    right: [{ groups: { extraditions: [{ 'extradition.outcome': 'refused' }] } }],
  },
}

const only = (id: string, of: Subject) => told(of).filter(one => one.endsWith(` ${id}`))

describe.each([...caseClashes, ...alertClashes, ...extraditionClashes])('$id', ({ id, severity = 'contradiction' }) => {
  const { facts = {}, groups = {}, right } = cases[id] ?? { right: [] }

  it('is told when both answers are given', () => expect(only(id, { facts, groups })).toEqual([`${severity} ${id}`]))

  it('is not told when they fit', () => {
    for (const over of right) expect(only(id, { facts: { ...facts, ...over.facts }, groups: { ...groups, ...over.groups }, open: over.open ?? [] })).toEqual([])
  })

  it('is not told while any answer is unknown or declined', () => {
    for (const answer of ['unknown', 'declined'] as const) {
      for (const fact of Object.keys(facts)) expect(only(id, { facts: { ...facts, [fact]: { answer } }, groups })).toEqual([])
      for (const [group, items] of Object.entries(groups))
        for (const fact of Object.keys(items[0] ?? {}))
          expect(only(id, { facts, groups: { ...groups, [group]: items.map(item => ({ ...item, [fact]: { answer } })) } })).toEqual([])
    }
  })
})
