import type { Answer, Case, Exhibit, FactValue } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import type { PaperRead, ParagraphRead, PreflightInput, RequestKind } from '#core/preflight/input.ts'
import { type Preflight, preflight } from '#core/preflight/preflight.ts'
import { lints } from '#law/preflight/index.ts'
import { preflightProcedureOf } from '#law/preflight/procedure.ts'
import { profile } from '#law/procedure/index.ts'

// An invented submission with nothing left to mend.

export const value = (of: FactValue, exhibit?: string): Answer => ({
  answer: 'value',
  value: of,
  ...(exhibit === undefined ? {} : { evidence: [{ exhibit }] }),
})
export const unknown: Answer = { answer: 'unknown' }
export const none: Answer = { answer: 'none' }
export const declined: Answer = { answer: 'declined' }

export const exhibit = (id: string, number: number, more: Partial<Exhibit> = {}): Exhibit => ({
  id,
  number,
  title: `Exhibit ${number}`,
  language: 'en',
  level: 'C0',
  ...more,
})

const subject: Case = {
  format: 'recourse-case',
  version: 1,
  id: 'ready',
  codeName: 'HERON',
  answers: {
    'applicant.family-name': value('Quill', 'passport'),
    'applicant.forenames': value('Ada', 'passport'),
    'applicant.born-on': value('1980-02-29', 'passport'),
    'applicant.id-complete': value(true, 'passport'),
    'applicant.id-expires-on': value('2030-01-01', 'passport'),
    'applicant.kind': value('person'),
    'applicant.country': { ...value('Utopia'), level: 'C2' },
    'submitter.name': value('Lena Marsh', 'mandate'),
    'submitter.capacity': value('lawyer'),
    'submitter.mandate-signed-on': value('2026-10-01', 'mandate'),
    'submitter.mandate-covers-access': value(true, 'mandate'),
    'submitter.mandate-names-representative': value(true, 'mandate'),
    'request.language': value('en'),
    'request.signed-on': value('2026-11-20'),
    'urgency.detained': value(false),
    'urgency.extradition-imminent': value(true, 'order'),
    'urgency.harm': value('Return to a place where a fair trial cannot be had.'),
    'urgency.next-date': value('2026-12-15', 'order'),
    'disclosure.must-not-reach-source': value(true),
    'disclosure.what': value('Where the client lives.'),
    'disclosure.neutral-summary': value('The applicant says that the data do not describe any act.'),
    'disclosure.source-may-be-contacted': value(true),
    'disclosure.contact-is-dangerous': value(false),
    'revision.new-fact': value('court-finding', 'judgment'),
    'revision.discovered-on': value('2026-09-01', 'judgment'),
    'revision.why-unknown': value('The judgment was sealed.'),
  },
  groups: {
    alerts: { complete: true, items: [{ id: 'notice', answers: { 'alert.requesting-state': value('Ruritania') } }] },
    ccf: {
      complete: true,
      items: [
        {
          id: 'access',
          answers: {
            'ccf.kind': value('access'),
            'ccf.outcome': value('disclosed', 'reply'),
            'ccf.reference': value('CCF/000'),
            'ccf.decided-on': value('2026-05-05', 'reply'),
            'ccf.same-matter': value(true),
            'ccf.about-co-accused': value(false),
          },
        },
      ],
    },
    protections: { complete: true, items: [] },
  },
  exhibits: [
    exhibit('passport', 1),
    exhibit('mandate', 2, { level: 'C2', levelReason: 'It names the lawyer.', neutralSummary: 'A power of attorney.' }),
    exhibit('order', 3),
    exhibit('reply', 4),
    exhibit('judgment', 5),
  ],
  weighings: [],
}

export const paragraph = (text: string, more: Partial<ParagraphRead> = {}): ParagraphRead => ({
  id: 'p1',
  number: 1,
  text,
  rests: [],
  cites: [],
  exhibits: [],
  ...more,
})

const paper = (kind: RequestKind, more: Partial<PaperRead> = {}): PaperRead => ({
  document: `${kind}-paper`,
  for: kind,
  role: 'request',
  language: 'en',
  pages: 2,
  opening: ['Request to the CCF', 'The applicant asks for what follows.'],
  paragraphs: [
    paragraph('The rule asks for a description.', { id: 'rpd-83.description.rule', number: 1, ground: 'rpd-83.description', cites: ['rpd-83-2-b-i'] }),
    paragraph('No act is described.', { id: 'rpd-83.description.point-1', number: 2, ground: 'rpd-83.description', exhibits: ['order', 'reply', 'judgment'] }),
  ],
  placeholders: [],
  unsupported: [],
  ...more,
})

/** Files revision beside nothing else; provisional measures beside deletion. */
export const ready = (kind: RequestKind): PreflightInput => {
  const kinds: readonly RequestKind[] = kind === 'provisional-measures' ? ['deletion', 'provisional-measures'] : [kind]
  return {
    case: subject,
    asOf: day('2026-11-23'),
    for: kinds,
    procedure: preflightProcedureOf(profile),
    law: { checkedOn: day('2026-11-23'), staleAfterDays: 90 },
    papers: kinds.map(of => paper(of)),
    files: [{ name: 'request.pdf', metadata: [], carries: [] }],
  }
}

export const check = (input: PreflightInput): Preflight => preflight(input, lints)

export const stateOf = (input: PreflightInput, id: string) => check(input).lints.find(lint => lint.id === id)?.state
