import type { ContextCited } from '#core/assessment/assessment.ts'
import type { Aftercare } from '#core/calendar/aftercare.ts'
import type { Calendar } from '#core/calendar/deadline.ts'
import type { Chronology } from '#core/chronology/chronology.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Discrepancy } from '#core/consistency/discrepancy.ts'
import type { Edited } from '#core/document/edits.ts'
import type { OpenPlaceholder, UnsupportedAssertion, UnverifiedLaw, Withheld } from '#core/document/template.ts'
import type { Provision, Verification } from '#core/law/provision.ts'

/** A paper in both formats, with what the lawyer must know before it goes out. */
export type DraftMade = {
  readonly document: string
  readonly language: string
  readonly files: readonly { readonly format: 'docx' | 'pdf'; readonly name: string; readonly bytes: Uint8Array; readonly sha256: string }[]
  /** Counted on the laid-out PDF. */
  readonly pages: number
  readonly pageLimit: number | null
  readonly withinLimit: boolean
  /** Where each part begins, from 1. */
  readonly parts: readonly { readonly heading: string; readonly page: number }[]
  readonly placeholders: readonly OpenPlaceholder[]
  readonly unsupported: readonly UnsupportedAssertion[]
  readonly unverified: readonly UnverifiedLaw[]
  readonly withheld: readonly Withheld[]
  /** General context the lawyer may cite beside a pleaded ground; none of it is in the letter. */
  readonly context: readonly ContextCited[]
  /** Where the letter says something else than the case. */
  readonly discrepancies: readonly Discrepancy[]
  /** Blocks in the lawyer's own words, those whose facts changed since, and edits of paragraphs that are no longer there. */
  readonly edits: Omit<Edited, 'letter'>
  readonly notes: readonly string[]
}

export type RuleListed = {
  readonly id: string
  readonly article: string
  readonly role: 'ground' | 'support'
  readonly title: string
  readonly says: string
  readonly authority: readonly string[]
  readonly inForce: { readonly from: CivilDate; readonly to?: CivilDate }
  readonly alerts: readonly string[]
  /** Of the law pack it belongs to. */
  readonly version: string
  /** The least verified of the provisions it rests on. */
  readonly verification: Verification
}

/** The law pack as a lawyer checks it. */
export type LawListing = {
  readonly version: string
  readonly checkedOn: CivilDate
  /** Older than its own limit on the day asked for. */
  readonly stale: boolean
  readonly procedure: { readonly id: string; readonly checkedOn: CivilDate }
  readonly provisions: readonly (Provision & { readonly read: readonly string[] })[]
  readonly rules: readonly RuleListed[]
  readonly counts: { readonly [V in Verification]: number }
}

/** What runs in a matter, what to see to once the data are gone, and the calendar file where one was asked for. */
export type CalendarReply = { readonly calendar: Calendar; readonly aftercare: Aftercare; readonly ics?: string }

/** A paper that can be written. `pageLimit` is null where none is known. */
export type PaperListed = { readonly id: string; readonly title: string; readonly languages: readonly string[]; readonly pageLimit: number | null }

/** What of each context pack may be cited in a case. `svg` is a whole drawing; `description` says it in words. */
export type ContextReply = {
  /** Empty while it is not known. */
  readonly requestingState: string
  readonly packs: readonly {
    readonly id: string
    readonly title: string
    readonly asOf: string
    readonly items: readonly {
      readonly id: string
      readonly kind: string
      readonly says: string
      readonly verification: Verification
      readonly caveat?: string
      readonly beside: readonly string[]
    }[]
    readonly charts: readonly { readonly id: string; readonly title: string; readonly description: string; readonly svg: string }[]
  }[]
}

/** The dated facts of a case in order, and what in it does not fit together. */
export type ConsistencyReply = { readonly chronology: Chronology; readonly discrepancies: readonly Discrepancy[] }

/** The law pack as a file: \`text\` is what is written. */
export type LawExport = { readonly version: string; readonly text: string }
