import type { Fact } from '#core/law/fact.ts'
import { labelOf } from '#core/law/operators/phrases.ts'

/** An option standing alone, without what only a sentence needs: "Red Notice" for "a Red Notice", "pending" for "is pending". */
export const optionWords = (fact: Fact, value: string): string =>
  labelOf(fact, value)
    .replace(/^(is that|is|are|was|were) /, '')
    .replace(/^(an?|the) /, '')
