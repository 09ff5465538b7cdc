import { givenValue, type Reader } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { isEmpty, nothing, type Phrase, type Words } from '#templates/parts/phrase.ts'

/**
 * What the lawyer wrote, as a sentence of its own with the exhibits behind it; a placeholder while nothing is recorded. From C2 on
 * `hidden` stands in its place, as the text cannot be printed without its particulars; at C3 the annex alone is named.
 */
export const ownWords = (clerk: Clerk, fact: FactId, hidden: (annexes: Words) => Phrase, from?: Reader): Phrase => {
  const use = clerk.read(fact, from)
  if (givenValue(use) === undefined) return clerk.value(fact, from)
  if (!isAtLeast(clerk.levelOf(use), 'C2')) return clerk.asserted(clerk.value(fact, from))
  if (isAtLeast(clerk.levelOf(use), 'C3')) return clerk.asserted(clerk.value(fact, from), [use])
  const annexes = clerk.annexes([use])
  return annexes.length === 0 ? { ...nothing, masked: [use] } : { ...hidden(annexes), masked: [use] }
}

/** The same, in a list that leaves out what cannot be said. */
export const ifSaid = (words: Phrase): readonly Phrase[] => (isEmpty(words) ? [] : [words])
