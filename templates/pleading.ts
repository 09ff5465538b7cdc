import type { Expression } from '#core/law/expression.ts'
import type { FactId, GroupId } from '#law/language.ts'
import type { ProvisionId } from '#law/provisions/index.ts'

/** A piece of a sentence. Plain strings are printed as they stand. */
export type Part =
  | string
  /** The citation: "Article 83(2)(b)(i) of the Rules on the Processing of Data". */
  | { readonly part: 'cite'; readonly provision: ProvisionId; readonly form: 'long' | 'short' }
  /** The words of the provision in quotation marks, with its mark where they are not verified; its paraphrase when it has no quote. */
  | { readonly part: 'quote'; readonly provision: ProvisionId }
  /** The recorded value, in words; a listed placeholder while there is none. */
  | { readonly part: 'value'; readonly fact: FactId }

/** One sentence or a few that make one numbered paragraph. */
export type Said = readonly Part[]

/**
 * A paragraph of fact and application, printed when its condition holds. The exhibits behind the facts the condition relied on
 * are cited at its end; without one it is listed as an unsupported assertion.
 */
export type Point = {
  /** Printed once for each item of the group for which the condition holds; facts of the group are read from that item. */
  readonly each?: GroupId
  readonly when: Expression
  readonly says: Said
}

/** How a ground is pleaded: rule, then facts and their application, then conclusion. */
export type Pleading = {
  /** A statement, not a topic: "The data do not describe what the applicant is said to have done". */
  readonly heading: string
  readonly rule: readonly Said[]
  /** Replaces `rule` for a kind of alert the provision reaches in another way. */
  readonly ruleFor?: { readonly [alertType: string]: readonly Said[] }
  readonly points: readonly Point[]
  readonly conclusion: Said
}

export const cite = (provision: ProvisionId, form: 'long' | 'short' = 'long'): Part => ({ part: 'cite', provision, form })
export const quote = (provision: ProvisionId): Part => ({ part: 'quote', provision })
export const value = (fact: FactId): Part => ({ part: 'value', fact })
