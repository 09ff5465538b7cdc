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
}
