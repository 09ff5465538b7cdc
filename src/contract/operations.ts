import { z } from 'zod'
import type { BenchmarkReport } from '#contract/benchmark-report.ts'
import { caseOperations } from '#contract/case-operations.ts'
import { evidenceOperations } from '#contract/evidence-operations.ts'
import { exchangeOperations } from '#contract/exchange-operations.ts'
import { filingOperations } from '#contract/filing-operations.ts'
import { AnnexFound, FileFound, type KitMade, type LedgerListed, type SubmissionRecorded } from '#contract/kit.ts'
import { CaseSource, Day, NamedText, ofCase, operation } from '#contract/operation.ts'
import type { CalendarReply, ConsistencyReply, ContextReply, DraftMade, LawExport, LawListing, PaperListed } from '#contract/replies.ts'
import { settingsOperations } from '#contract/settings-operations.ts'
import { vaultOperations } from '#contract/vault-operations.ts'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import type { Preflight } from '#core/preflight/preflight.ts'
import type { Impact } from '#core/receipt/impact.ts'
import type { Receipt } from '#core/receipt/receipt.ts'

/** What can be filed, as the command line and the window name it. */
export const requestKinds = ['access', 'deletion', 'correction', 'revision', 'provisional-measures'] as const satisfies readonly RequestKind[]

// All that a host may ask of the app. A new operation is one entry here and one handler in `app/`.

export const operations = {
  ...vaultOperations,
  ...caseOperations,
  ...evidenceOperations,
  ...exchangeOperations,
  ...settingsOperations,
  ...filingOperations,
  'case.assess': operation<Assessment>()({
    effect: 'read',
    input: z.object({ case: CaseSource, asOf: Day, alert: z.string().optional() }),
    fails: [...ofCase, 'case-refused', 'alert-not-found'],
  }),
  'paper.draft': operation<DraftMade>()({
    effect: 'read',
    input: z.object({
      case: CaseSource,
      asOf: Day,
      alert: z.string().optional(),
      document: z.string(),
      language: z.string(),
      /** Left out: both. The pages are counted on the PDF in any case. */
      formats: z.array(z.enum(['docx', 'pdf'])).optional(),
      /** Ids of the grounds to plead in full; left out, the first ones of the assessment. */
      plead: z.array(z.string()).optional(),
      print: z.object({ paper: z.enum(['a4', 'us-letter']), size: z.enum(['normal', 'large']) }).optional(),
    }),
    fails: [...ofCase, 'case-refused', 'alert-not-found', 'document-unknown', 'language-unknown', 'ground-not-pleaded', 'paper-failed'],
  }),
  'case.check': operation<Preflight>()({
    effect: 'read',
    input: z.object({ case: CaseSource, asOf: Day, alert: z.string().optional(), request: z.enum(requestKinds) }),
    fails: [...ofCase, 'case-refused', 'alert-not-found', 'document-missing', 'paper-failed'],
  }),
  'case.context': operation<ContextReply>()({
    effect: 'read',
    input: z.object({ case: CaseSource, asOf: Day, alert: z.string().optional() }),
    fails: [...ofCase, 'case-refused', 'alert-not-found'],
  }),
  'case.calendar': operation<CalendarReply>()({
    effect: 'read',
    input: z.object({
      case: CaseSource,
      asOf: Day,
      /** For an iCalendar file: a UTC stamp such as 20261123T080000Z, and a random id that stays the same for the case. */
      ics: z
        .object({ stampedAt: z.string().regex(/^\d{8}T\d{6}Z$/), opaqueId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/), withCodeName: z.boolean() })
        .optional(),
    }),
    fails: [...ofCase, 'case-refused'],
  }),
  'kit.build': operation<KitMade>()({
    effect: 'read',
    input: z.object({
      case: CaseSource,
      asOf: Day,
      alert: z.string().optional(),
      for: z.enum(requestKinds),
      language: z.string(),
      /** Left out where no folder of annexes was given. */
      annexes: z.array(AnnexFound).optional(),
    }),
    fails: [...ofCase, 'case-refused', 'alert-not-found', 'document-missing', 'language-unknown', 'paper-failed', 'kit-refused'],
  }),
  'submission.record': operation<SubmissionRecorded>()({
    effect: 'read',
    input: z.object({
      case: CaseSource,
      kit: NamedText,
      found: z.array(FileFound),
      sentOn: Day,
      receipt: z.string().trim().min(1).max(200).optional(),
      note: z.string().trim().min(1).max(2000).optional(),
      /** Records in spite of differences, and notes each. */
      anyway: z.boolean(),
      /** Also enters the request among those the calendar counts from. */
      clocks: z.boolean(),
    }),
    fails: [...ofCase, 'case-refused', 'kit-unreadable', 'kit-differs', 'submission-repeated'],
  }),
  'submission.list': operation<LedgerListed>()({
    effect: 'read',
    input: z.object({ case: CaseSource }),
    fails: [...ofCase, 'case-refused', 'alert-not-found'],
  }),
  'paper.list': operation<readonly PaperListed[]>()({ effect: 'read', input: z.object({}), fails: [] }),
  'case.consistency': operation<ConsistencyReply>()({ effect: 'read', input: z.object({ case: CaseSource, asOf: Day }), fails: [...ofCase, 'case-refused'] }),
  'case.receipt': operation<Receipt>()({
    effect: 'read',
    input: z.object({ case: CaseSource, asOf: Day, alert: z.string().optional() }),
    fails: [...ofCase, 'case-refused', 'alert-not-found'],
  }),
  'law.export': operation<LawExport>()({ effect: 'read', input: z.object({}), fails: [] }),
  'law.impact': operation<Impact>()({
    effect: 'read',
    input: z.object({ older: NamedText, newer: NamedText, cases: z.array(NamedText), asOf: Day }),
    fails: ['pack-refused', 'case-refused'],
  }),
  'law.list': operation<LawListing>()({ effect: 'read', input: z.object({ asOf: Day }), fails: [] }),
  'benchmark.run': operation<BenchmarkReport>()({ effect: 'read', input: z.object({ decisions: NamedText }), fails: ['decisions-refused'] }),
} as const

export type Operations = typeof operations

export type OperationName = keyof Operations

export type InputOf<N extends OperationName> = z.infer<Operations[N]['input']>

export type AnswerOf<N extends OperationName> = Exclude<Operations[N]['answers'], undefined>

/** What crosses a host boundary: JSON in, a reply out, never an exception. */
export type Request = { readonly operation: string; readonly input: unknown }
