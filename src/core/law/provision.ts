import type { CivilDate } from '#core/civil-date.ts'

/**
 * How far the words of a provision were checked. `official`: read in an official text. `secondary`: read in a source that quotes
 * or paraphrases it. `unverified`: known to practitioners, not read anywhere here. `conflict`: the sources read disagree.
 */
export type Verification = 'official' | 'secondary' | 'unverified' | 'conflict'

export type SourceId = string

/** Where something was read: the site and title, and a date or version. Never fetched. */
export type Source = { readonly site: string; readonly title: string; readonly date?: string }

/** Both ends inclusive; a missing end is open. */
export type InForce = { readonly from: CivilDate; readonly to?: CivilDate }

export type Provision = {
  readonly id: string
  /** The instrument as a paper names it: "Rules on the Processing of Data". */
  readonly instrument: string
  /** As it is cited within the instrument: "Article 83(2)(b)(i)". */
  readonly at: string
  /** Short form for boards and margins: "RPD 83(2)(b)(i)". */
  readonly short: string
  readonly title: string
  /** Words of the text itself, never adapted. A quote whose verification is not `official` is printed with that mark. */
  readonly quote?: string
  /** Its substance in our own words. */
  readonly paraphrase: string
  readonly versionLabel: string
  readonly inForce: InForce
  readonly verification: Verification
  /** What exactly is uncertain, or what the sources disagree on. */
  readonly caveat?: string
  readonly sources: readonly SourceId[]
}
