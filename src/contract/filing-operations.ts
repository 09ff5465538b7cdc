import { z } from 'zod'
import type { CaseOpened } from '#contract/case-replies.ts'
import { FileFound, type KitPacked, KitRead } from '#contract/kit.ts'
import { CaseId, Day, NamedText, ofKeeping, operation } from '#contract/operation.ts'

const request = KitRead.shape.request

/** The filing of a case of the vault: its kit as one archive, and the ledger kept as a step of its history. */
export const filingOperations = {
  /** The kit with the annexes that lie in the vault, cleaned as for a pack. Tells its progress under `task`; `pack.cancel` stops it. */
  'kit.pack': operation<KitPacked>()({
    effect: 'write',
    input: z.object({ id: CaseId, task: z.string().min(1).max(64), asOf: Day, alert: z.string().optional(), for: request, language: z.string() }),
    fails: [...ofKeeping, 'case-refused', 'alert-not-found', 'document-missing', 'language-unknown', 'paper-failed', 'kit-refused'],
  }),
  'submission.keep': operation<CaseOpened>()({
    effect: 'write',
    input: z.object({
      id: CaseId,
      /** How many steps the page had seen. */
      step: z.number().int().min(1),
      /** The list of a kit and the files sent, or only what was sent where no kit was used. */
      sent: z.union([z.strictObject({ kit: NamedText, found: z.array(FileFound) }), z.strictObject({ request })]),
      sentOn: Day,
      receipt: z.string().trim().min(1).max(200).optional(),
      note: z.string().trim().min(1).max(2000).optional(),
      anyway: z.boolean(),
      /** Also enters the request among those the calendar counts from. */
      clocks: z.boolean(),
    }),
    fails: [...ofKeeping, 'change-refused', 'kit-unreadable', 'kit-differs', 'submission-repeated'],
  }),
} as const
