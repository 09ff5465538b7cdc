/** What a section asks: a fact that stands once, or a repeating group with all its facts. */
export type Ask = { readonly fact: string } | { readonly group: string }

/** A part of the interview: what belongs together in a talk with the client. */
export type Section = {
  readonly id: string
  readonly title: string
  /** Why this part is asked at all, in a sentence a client understands. */
  readonly why: string
  /** Kept by the lawyer's office from its own files; the client is not asked. */
  readonly office?: true
  readonly asks: readonly Ask[]
}

/** A fact named on an item's line in a list, with the words before its value: "requested by". */
export type SummaryPart = { readonly fact: string; readonly lead?: string }

/** Which facts tell an item of a group from the others, in their order. */
export type Summaries = { readonly [group: string]: readonly SummaryPart[] }
