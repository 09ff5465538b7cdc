import type { CaseOpened } from '#contract/case-replies.ts'
import type { AppendixPlan } from '#core/evidence/appendix-plan.ts'
import type { ManifestDifference } from '#core/evidence/check-manifest.ts'
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

/** `levelBecause` says why the exhibit has the level it begins with. */
export type ExhibitAdded = { readonly opened: CaseOpened; readonly exhibit: string; readonly examined: FileExamined; readonly levelBecause: string }

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

/** `file` is the id of a file of the exhibit, where one is meant. */
export type PackProblem = FileProblem & { readonly exhibit: number; readonly file?: string; readonly weight: 'left-out' | 'changed' | 'noted' }

/** `name` is that of the file as it was brought. */
export type PackFinding = FileFinding & { readonly exhibit: number; readonly name: string }

export type PackCheck = { readonly what: string; readonly checked: number; readonly failed: number; readonly failures: readonly string[] }

/** Pages are those of the whole bundle, from 1, inclusive; labels are what is stamped on them. */
export type PackedExhibit = {
  readonly number: number
  readonly title: string
  readonly volume: number
  readonly first: number
  readonly last: number
  readonly labels: { readonly first: string; readonly last: string }
}

/**
 * `files` are those of the folder, or of the archive behind `ticket`. Only with `built` was anything left anywhere: `leaks` says what stands where
 * the source would read it, `not-verified` which check of the written bundle failed.
 */
export type PackBuilt = {
  readonly kind: 'built' | 'cancelled' | 'not-verified' | 'leaks'
  readonly ticket?: Ticket
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
  readonly manifest?: Manifest
  /** To be handed over by another way than the pack. */
  readonly manifestSha256?: string
  readonly pages: number
  readonly exhibits: readonly PackedExhibit[]
  /** Exhibits that are not in this pack, and why. */
  readonly leftOut: readonly { readonly exhibit: string; readonly number: number; readonly why: string }[]
  readonly problems: readonly PackProblem[]
  /** What each file gives away besides its pages, worst first. */
  readonly findings: readonly PackFinding[]
  readonly changes: readonly { readonly exhibit: number; readonly says: string }[]
  readonly checks: readonly PackCheck[]
  readonly leaks?: LeakReport
  /** What the lawyer should look at before the pack goes out. */
  readonly notes: readonly string[]
}

/** `record` is the case file with the files and the lines of custody that came about; the host decides whether it is kept. */
export type PackMade = PackBuilt & { readonly record?: { readonly name: string; readonly text: string } }

/** `passed`: every file is as it was made and the custody log holds together. A log that went out shortened still passes. */
export type PackChecked = {
  readonly passed: boolean
  readonly manifestSha256: string
  readonly manifest: Manifest
  readonly differences: readonly ManifestDifference[]
  readonly custody: readonly CustodyProblem[]
}
