import type { CivilDate, Precision } from '#core/civil-date.ts'
import type { Inline } from '#core/document/letter.ts'
import type { Fact, Quantity } from '#core/law/fact.ts'
import type { Provision } from '#core/law/provision.ts'
import type { Phrase } from '#templates/parts/phrase.ts'

/** How values, citations and sources are said in one language; the sentences of a paper stand beside the paper. */
export type Voice = {
  /** BCP 47. */
  readonly language: string
  readonly day: (value: CivilDate, precision?: Precision) => string
  readonly quantity: (value: number, unit: Quantity['unit']) => string
  /** The label of an option, said of the applicant. */
  readonly option: (label: string) => string
  readonly text: (fact: string, value: string) => string
  readonly state: (name: string) => string
  readonly yesNo: (value: boolean) => string
  /** Between the items of a list, and before the last one. */
  readonly link: string
  readonly lastLink: string
  readonly list: (words: readonly string[]) => string
  /** What stands where the answer is that there is none. */
  readonly none: string
  /** What stands where a day, place, name or account is left out. */
  readonly masked: (fact: string, kind: Fact['kind']) => string
  /** A BCP 47 tag in words. */
  readonly languageName: (tag: string) => string
  readonly cite: (provision: Provision, form: 'long' | 'short') => string
  readonly quoted: (words: string) => string
  readonly unverifiedMark: string
  /** "p. 2 and p. 5" behind an annex already named. */
  readonly furtherPages: (pages: readonly number[]) => string
  /** Sources behind a sentence, before its full stop. */
  readonly sourced: (annexes: readonly Inline[]) => readonly Inline[]
  /** Says that this is the applicant's word. */
  readonly allegedly: (sentence: Phrase) => Phrase
  /** Stands in place of a sentence that only the Commission may read. */
  readonly commissionOnly: (annexes: readonly Inline[]) => Phrase
  /** Fits the words around a value to it: "on" before a day, "in" before a month. */
  readonly fitted: (text: readonly Inline[]) => readonly Inline[]
}
