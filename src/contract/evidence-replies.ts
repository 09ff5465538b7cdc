import type { CaseOpened } from '#contract/case-replies.ts'
import type { AppendixPlan } from '#core/evidence/appendix-plan.ts'
import type { ClaimGraph } from '#core/evidence/claim-graph.ts'
import type { CustodyProblem } from '#core/evidence/custody.ts'
import type { Disclosure } from '#core/evidence/disclosure.ts'
import type { LeakReport } from '#core/evidence/leak-check.ts'
import type { Manifest } from '#core/evidence/manifest.ts'
import type { ShoppingList } from '#core/evidence/shopping-list.ts'
import type { Translations } from '#core/evidence/translations.ts'

/** Something in a file that a reader does not see and that can hurt the client; `scrubbed` where the copy that goes out no longer has it. */
export type FileFinding = { readonly kind: string; readonly where: string; readonly value: string; readonly risk: string; readonly scrubbed: boolean }

export type FileProblem = { readonly problem: string; readonly remedy: string; readonly repaired?: string }

/** Another file of the case that is the same, almost the same, or holds this one. `share` is the part of the words in common, 0 to 1. */
export type LikeFile = { readonly kind: 'exact' | 'near' | 'part'; readonly exhibit: string; readonly file: string; readonly share?: number }

/** What was found in a file of the case. `copy` says whether there is one that can be bound and shown; `asItIs` where it goes in as a native file. */
export type FileExamined = {
  readonly file: string
  readonly kind: string
  readonly mime: string
  readonly pages?: number
  readonly copy: boolean
  readonly asItIs: boolean
  readonly language?: string
  /** Worst first. */
  readonly findings: readonly FileFinding[]
  readonly scrubbed: readonly string[]
  readonly problems: readonly FileProblem[]
  readonly alike: readonly LikeFile[]
  readonly inside: readonly { readonly name: string; readonly kind: string; readonly bytes: number }[]
}

/** A file sealed in the vault that no exhibit names yet. */
export type FileSealed = { readonly file: string; readonly sha256: string; readonly bytes: number }

export type ExhibitAdded = { readonly opened: CaseOpened; readonly exhibit: string; readonly examined: FileExamined }

/** A way to fetch bytes once: `GET /bytes/<ticket>`. */
export type Ticket = { readonly ticket: string; readonly name: string; readonly bytes: number }

/** The evidence of a case beside its pleadings. */
export type EvidencePlan = {
  readonly graph: ClaimGraph
  readonly shopping: ShoppingList
  readonly appendices: AppendixPlan
  readonly translations: Translations
  readonly forCcf: Disclosure
  readonly forSource: Disclosure
  readonly custody: readonly CustodyProblem[]
}

/** `files` are those of the folder, or of the archive behind `ticket`. A pack that leaked or failed its check is not made: `refused` says why. */
export type PackBuilt = {
  readonly kind: 'built' | 'cancelled' | 'not-verified' | 'leaks'
  readonly ticket?: Ticket
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
  readonly manifest?: Manifest
  readonly pages: number
  readonly exhibits: readonly {
    readonly number: number
    readonly title: string
    readonly volume: number
    readonly first: number
    readonly last: number
    readonly labels: { readonly first: string; readonly last: string }
  }[]
  readonly problems: readonly (FileProblem & { readonly exhibit: number; readonly weight: 'left-out' | 'changed' | 'noted' })[]
  readonly changes: readonly { readonly exhibit: number; readonly says: string }[]
  readonly checks: readonly { readonly what: string; readonly checked: number; readonly failed: number; readonly failures: readonly string[] }[]
  readonly leaks?: LeakReport
}
