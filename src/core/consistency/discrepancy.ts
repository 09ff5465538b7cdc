import type { Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Catalogue } from '#core/law/fact.ts'
import type { Reader } from '#core/law/reader.ts'

// What in a case does not fit together. For the lawyer, before the other side sees it. Unknown never contradicts anything.

/**
 * `contradiction`: both cannot be so, whatever the exact days were. `possible`: they may not fit. `gap`: a time of which nothing is
 * recorded. `spelling`: one name in two spellings.
 */
export type Severity = 'contradiction' | 'possible' | 'gap' | 'spelling'

/** `paragraph` is the id of the letter's block, `number` the number printed beside it, where it has one. */
export type Place = { readonly fact: string; readonly item?: string } | { readonly exhibit: string } | { readonly paragraph: string; readonly number?: number }

export type Discrepancy = {
  /** The check, then what it was found in: `warrant-after-alert:notice`. Stable while the case is. */
  readonly id: string
  readonly severity: Severity
  readonly says: string
  readonly where: readonly Place[]
  /** What to look at, and what to do if both turn out right. */
  readonly mend: string
}

/** A case made ready for the checks. Alleged answers count: two claims that do not fit are seen by the other side as well. */
export type Examined = {
  readonly subject: Case
  readonly catalogue: Catalogue
  readonly asOf: CivilDate
  readonly reader: Reader
}

export type Check = (examined: Examined) => readonly Discrepancy[]

export const placeOf = ({ fact, item }: { readonly fact: string; readonly item?: string }): Place => ({ fact, ...(item === undefined ? {} : { item }) })

/** The id of a check found in these items. */
export const foundIn = (check: string, ...items: readonly (string | undefined)[]): string => [check, ...items.filter(item => item !== undefined)].join(':')
