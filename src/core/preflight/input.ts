import type { Period } from '#core/calendar/period.ts'
import type { Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Rest } from '#core/document/letter.ts'
import type { OpenPlaceholder, UnsupportedAssertion } from '#core/document/template.ts'

// What the last check before filing looks at. Plain JSON.

export type RequestKind = 'access' | 'deletion' | 'correction' | 'revision' | 'provisional-measures'

/** `undefined` limits are not known, which is never read as "no limit". */
export type PreflightProcedure = {
  /** ISO 639-1. */
  readonly languages: readonly string[]
  /** The type under which each kind is filed; a kind without one is sent beside another. */
  readonly filedAs: { readonly [K in RequestKind]?: string }
  readonly argumentPages: number | undefined
  readonly revisionSummaryPages: number | undefined
  readonly appendices: number | undefined
  /** From the discovery of the new fact. */
  readonly revisionPeriod: Period | undefined
  readonly checkedOn: CivilDate
  readonly staleAfterDays: number
}

export type PreflightInput = {
  readonly case: Case
  readonly asOf: CivilDate
  /** All that would go into one submission. */
  readonly for: readonly RequestKind[]
  readonly procedure: PreflightProcedure
  readonly law: { readonly checkedOn: CivilDate; readonly staleAfterDays: number }
  /** Ids of the exhibits that would be attached; left out, every exhibit that may leave the case file. */
  readonly appendices?: readonly string[]
  /** Papers as drafted. Without them, what they must show stays open. */
  readonly papers?: readonly PaperRead[]
  /** Files as written, ready to be uploaded. */
  readonly files?: readonly FileRead[]
}

export type PaperRead = {
  /** Id of its template. */
  readonly document: string
  readonly for: RequestKind
  /** `request`: the paper whose pages the CCF limits; `beside`: lists, letters and schedules around it. */
  readonly role: 'request' | 'beside'
  /** BCP 47. */
  readonly language: string
  /** As laid out, never estimated; left out while it is not. */
  readonly pages?: number
  /** Its first lines, of ninety characters at the most. */
  readonly opening: readonly string[]
  readonly paragraphs: readonly ParagraphRead[]
  readonly placeholders: readonly OpenPlaceholder[]
  readonly unsupported: readonly UnsupportedAssertion[]
}

/** A block of text. `number` is its printed number, where it has one; `ground` the ground it pleads. */
export type ParagraphRead = {
  readonly id: string
  readonly number?: number
  readonly text: string
  readonly rests: readonly Rest[]
  /** Ids of provisions. */
  readonly cites: readonly string[]
  /** Ids of exhibits it names or rests on. */
  readonly exhibits: readonly string[]
  readonly ground?: string
}

/** What reading a written file brought to light. `metadata` names the fields that are not empty: author, company, path, dates. */
export type FileRead = {
  readonly name: string
  readonly metadata: readonly string[]
  readonly carries: readonly ('external-links' | 'macros' | 'password' | 'media' | 'comments' | 'tracked-changes')[]
}
