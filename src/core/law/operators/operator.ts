import type { Expression, Of, Word } from '#core/law/expression.ts'
import type { Catalogue, Fact } from '#core/law/fact.ts'
import type { Finding } from '#core/law/finding.ts'
import type { Reader } from '#core/law/reader.ts'
import type { Truth } from '#core/law/truth.ts'

/** What an operator may ask while it puts a finding into words. */
export type Speaker = {
  readonly factOf: (id: string) => Fact
  readonly groupOf: (id: string) => Catalogue['groups'][string]
}

/** One word of the rule language: how it is worked out, and how a leaf of it is said. */
export type Operator<W extends Word> = {
  readonly evaluate: (expression: Of<W>, reader: Reader, run: (expression: Expression, reader?: Reader) => Finding) => Finding
  /** A clause that fits after "because" (yes, no) or after "it is not known whether" (open). */
  readonly clause: (expression: Of<W>, truth: Truth, speaker: Speaker, finding?: Finding) => string
}
