import { givenValue, type Reader } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { nothing, type Phrase } from '#templates/parts/phrase.ts'
import { valueWords } from '#templates/parts/value-words.ts'

/** A value of an item that the CCF must read in the letter itself: printed up to C2. The letter then says who may not be told. */
export const valueForCcf = (clerk: Clerk, fact: FactId, item: Reader): Phrase => {
  const use = clerk.read(fact, item)
  const hidden = isAtLeast(clerk.levelOf(use), 'C3')
  const text = valueWords(use, clerk.speaker.factOf(fact), clerk.voice, hidden)
  return { ...nothing, text, printed: [use], masked: hidden && givenValue(use) !== undefined ? [use] : [] }
}
