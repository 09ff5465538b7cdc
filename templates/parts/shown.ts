import type { Reader } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { nothing, type Phrase } from '#templates/parts/phrase.ts'
import { valueWords } from '#templates/parts/value-words.ts'

/**
 * The value whatever its level, for a paper whose purpose is to name it to the one reader who must know. C4 is not in the clerk’s case,
 * so it reads as not recorded.
 */
export const shownFrom = (clerk: Clerk, fact: FactId, from?: Reader): Phrase => {
  const use = clerk.read(fact, from)
  return { ...nothing, text: valueWords(use, clerk.speaker.factOf(fact), clerk.voice, false), printed: [use] }
}
