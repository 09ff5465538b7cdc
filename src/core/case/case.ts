import type { CivilDate, Precision } from '#core/civil-date.ts'

// What a lawyer records of one client's matter. `law/facts` says which facts there are; `src/casefile` reads and checks files.

/** Who may see it: C0 open, C1 a neutral summary for the source, C2 not the source bureau, C3 the CCF only, C4 never exported. */
export type DisclosureLevel = 'C0' | 'C1' | 'C2' | 'C3' | 'C4'

export type FactValue = boolean | number | string | readonly string[]

/** Where in an exhibit a fact stands. `page` counts from 1 in the exhibit's own pages. */
export type EvidenceRef = { readonly exhibit: string; readonly page?: number; readonly passage?: string }

/**
 * One answer. `none` means there is no such thing (no sentence, no warrant); `unknown` not known yet; `declined` the client will
 * not say. `alleged` marks a value that so far is only the client's word and that the other side will dispute: it can make a
 * ground arguable, never strong.
 */
export type Answer = (
  | { readonly answer: 'value'; readonly value: FactValue; readonly alleged?: true }
  | { readonly answer: 'none' }
  | { readonly answer: 'unknown' }
  | { readonly answer: 'declined' }
) & {
  readonly note?: string
  /** For days only; a missing precision means the day itself is known. */
  readonly precision?: Precision
  readonly evidence?: readonly EvidenceRef[]
  /** The day the client or a document last confirmed the answer. */
  readonly confirmedOn?: CivilDate
  readonly level?: DisclosureLevel
}

export type Answers = { readonly [fact: string]: Answer }

export type GroupItem = { readonly id: string; readonly answers: Answers }

/** `complete` says whether the items are all there are; left out, that is unknown. An empty complete group means there are none. */
export type Group = { readonly complete?: boolean; readonly items: readonly GroupItem[] }

export type Exhibit = {
  readonly id: string
  /** Cited in drafts; once cited it stays. */
  readonly number: number
  readonly title: string
  readonly date?: CivilDate
  readonly precision?: Precision
  readonly author?: string
  /** BCP 47, for example `zh-Hans`. */
  readonly language?: string
  readonly pages?: number
  readonly translation?: 'not-needed' | 'attached' | 'missing'
  readonly proves?: string
  readonly level: DisclosureLevel
  /** What the source bureau may be told of a C1 to C3 exhibit. */
  readonly neutralSummary?: string
  readonly levelReason?: string
  /** Where it was got from: the client, a court file, a public site. */
  readonly source?: string
  /** One sentence for the index: why the reader should open it. */
  readonly relevance?: string
  /** Exhibits of one theme may be handed in as one appendix with inner tabs. */
  readonly theme?: string
  readonly files?: readonly ExhibitFile[]
}

/** The part a file plays in its exhibit. Original and translation stand under one number. */
export type FileRole = 'original' | 'translation' | 'translator-statement' | 'part'

/** A file as it was brought, sealed under its hash. `sha256` in lower-case hex; `pages` as they will be bound. */
export type ExhibitFile = {
  readonly id: string
  readonly role: FileRole
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly language?: string
  readonly pages?: number
}

/**
 * One line of the chain of custody. `hash` is the SHA-256 of the line before it and of this line without `hash`, so that a line taken out
 * or changed shows. `at` is a UTC instant.
 */
export type CustodyEntry = {
  readonly at: string
  readonly who: string
  readonly did: 'added' | 'described' | 'derived' | 'exported' | 'removed'
  readonly exhibit: string
  readonly file?: string
  readonly sha256?: string
  readonly says?: string
  /** Random, so that what a line says cannot be guessed from its hash where only the hash is shown. */
  readonly nonce?: string
  readonly hash: string
}

/** A paragraph in the lawyer's own words. `was` is what the app had written when it was edited; while it still writes that, the edit stands. */
export type ParagraphEdit = { readonly block: string; readonly was: string; readonly says: string }

/** What the lawyer chose for a paper: the grounds to plead in full, in order, those to leave out of it, and the paragraphs edited. */
export type DraftKept = {
  readonly plead?: readonly string[]
  readonly leaveOut?: readonly string[]
  readonly edits?: readonly ParagraphEdit[]
}

export type Weight = 'strong' | 'arguable' | 'weak' | 'leave-out'

/** The lawyer's own decision on a ground whose rule leaves discretion. The reason is printed. */
export type Weighing = { readonly ground: string; readonly decision: Weight; readonly reason: string; readonly decidedOn?: CivilDate }

export type Case = {
  readonly format: 'recourse-case'
  readonly version: 1
  readonly id: string
  /** Stands on every list in place of the client's name. */
  readonly codeName: string
  /** The alert challenged, an item of the group `alerts`; left out, the first one. */
  readonly challenges?: string
  readonly answers: Answers
  readonly groups: { readonly [group: string]: Group }
  readonly exhibits: readonly Exhibit[]
  readonly weighings: readonly Weighing[]
  readonly note?: string
  /** By id of the paper. */
  readonly drafts?: { readonly [document: string]: DraftKept }
  readonly custody?: readonly CustodyEntry[]
}
