import { z } from 'zod'
import type { Ticket } from '#contract/evidence-replies.ts'
import type { KitManifest } from '#core/kit/kit.ts'

const Hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits')

/** A file of the annex folder. Its bytes stay with the host. */
export const AnnexFound = z.object({
  name: z.string().min(1),
  bytes: z.number().int().min(0),
  sha256: Hash,
  traces: z.array(z.enum(['password', 'author', 'script', 'attachment'])),
})

/** A file of a kit's folder as it lies there now. */
export const FileFound = z.object({ name: z.string().min(1), bytes: z.number().int().min(0), sha256: Hash })

/** What recording reads of a kit; the rest of `kit.json` is for people. */
export const KitRead = z.object({
  format: z.literal('recourse-kit'),
  version: z.literal(1),
  request: z.enum(['access', 'deletion', 'correction', 'revision', 'provisional-measures']),
  asOf: z.string(),
  case: z.object({ id: z.string(), sha256: Hash }),
  law: z.object({ version: z.string() }),
  attachments: z.array(z.object({ name: z.string(), kind: z.enum(['request', 'annex']), sha256: Hash.optional() })),
  files: z.array(FileFound),
})

export type KitRead = z.infer<typeof KitRead>

/** A kit that the host writes as one folder: the files, and the copies of the lawyer's own. */
export type KitMade = {
  readonly kit: KitManifest
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string }[]
  readonly copies: readonly { readonly from: string; readonly to: string; readonly sha256: string }[]
}

/** A kit as one archive behind the ticket. */
export type KitPacked = { readonly kind: 'packed'; readonly kit: KitManifest; readonly ticket: Ticket } | { readonly kind: 'cancelled' }

/** What was sent and what passed since. Null where nothing is recorded. */
export type LedgerListed = {
  readonly codeName: string
  readonly submissions: readonly {
    readonly id: string
    readonly kind: string | null
    readonly sentOn: string | null
    readonly receipt: string | null
    /** Safe name and hash of each file. */
    readonly files: readonly string[]
    readonly lawVersion: string | null
    readonly note: string | null
  }[]
  readonly messages: readonly {
    readonly id: string
    readonly date: string | null
    readonly direction: string | null
    readonly says: string | null
    readonly dueOn: string | null
  }[]
}

/** The case file's new text, to be written in place of the old one. */
export type SubmissionRecorded = { readonly text: string; readonly ledger: LedgerListed; readonly notes: readonly string[] }
