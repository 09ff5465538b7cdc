import type { Verification } from '#core/law/provision.ts'

// What is known of how one state uses INTERPOL, as data with sources. It is general context: it never stands for a fact of the client.

/** A year, a month or a day, or two of them with a slash: `2016`, `2021-11`, `1984/2005`. Both ends inclusive. */
export type When = string

export type ContextPack = {
  readonly format: 'recourse-context'
  readonly version: 1
  readonly id: string
  readonly title: string
  /** What the pack says was so then, and may not be so now. */
  readonly asOf: When
  /** `names` are all ways in which a case may name the state; compared whole, without regard to case. */
  readonly state: { readonly name: string; readonly names: readonly string[] }
  readonly reports: { readonly [id: string]: Report }
  readonly conditions: { readonly [id: string]: Condition }
  readonly items: readonly ContextItem[]
  readonly charts: readonly ChartSpec[]
}

/** A publication that was read. `pages` says how its page numbers were found. */
export type Report = { readonly title: string; readonly publisher: string; readonly published: When; readonly pages: string }

/** What must be held of this client. Each of `anyOf` is a list of which all must be so, and that reads one group of facts at most. */
export type Condition = { readonly says: string; readonly anyOf: readonly (readonly Requirement[])[] }

export type Requirement =
  | { readonly fact: string; readonly is: readonly (boolean | string)[] }
  /** Inclusive, in the unit of the fact. */
  | { readonly fact: string; readonly atLeast: number }

/** `page` is a page of the report; `original` is the source that the report itself names, which was not read. */
export type Origin = { readonly report: string; readonly section: string; readonly page: number; readonly original?: Original }

export type Original = { readonly who: string; readonly date?: When; readonly endnote?: number; readonly address?: string }

/** A point on which the report must not be followed, and what is right; `provision` is an id of the law pack. */
export type Correction = { readonly says: string; readonly provision?: string }

/** Grounds beside which an item may be cited once the condition is met. */
export type Support = { readonly grounds: readonly string[]; readonly when: string }

type Common = {
  readonly id: string
  /** The fact in our own words. */
  readonly text: string
  readonly source: Origin
  /** When what it tells took place or was so. */
  readonly date: When
  readonly asOf: When
  readonly verification: Verification
  /** What is uncertain about it. */
  readonly caveat?: string
  readonly corrections?: readonly Correction[]
  /** Items whose figures cannot both be right; they are never cited one without the other being known. */
  readonly disagreesWith?: readonly string[]
  /** Patterns, by item id, which it shows. */
  readonly patterns?: readonly string[]
  /** Empty: for the lawyer to read, never cited. */
  readonly supports: readonly Support[]
}

/** `total`: over the whole period; `yearly-average`: in each year of it; `standing`: at that time. */
export type Measure = 'total' | 'yearly-average' | 'standing'

export type Bound = 'exactly' | 'about' | 'nearly' | 'more-than' | 'at-least'

export type Basis = 'claim-of-the-state' | 'state-media' | 'press' | 'research' | 'interpol' | 'estimate'

/** `original`: where the sources named differ from point to point. */
export type Point = { readonly at: When; readonly value: number; readonly bound: Bound; readonly measure: Measure; readonly original?: Original }

/** `label` is short, for a legend. `of` says of what a share is one; a share never speaks of outcomes of requests. */
type Amount = { readonly label: string; readonly unit: string; readonly of?: string; readonly basis: Basis }

export type Figure = Common & Amount & { readonly kind: 'figure' } & Omit<Point, 'at' | 'original'>
export type FigureSeries = Common & Amount & { readonly kind: 'figure-series'; readonly points: readonly Point[] }
/** `quote`: words of the speaker, at most 40, as the report prints them. */
export type Statement = Common & { readonly kind: 'statement'; readonly by: string; readonly quote?: string }
/** `person` is given only where the person is known by name through the case. */
export type DocumentedCase = Common & { readonly kind: 'case'; readonly person?: string }
export type Observation = Common & { readonly kind: 'pattern' | 'reform' | 'gap' }

export type ContextItem = Figure | FigureSeries | Statement | DocumentedCase | Observation

/** Bars by year for figures and series of one unit. */
export type ChartSpec = { readonly id: string; readonly title: string; readonly yAxis: string; readonly items: readonly string[] }
