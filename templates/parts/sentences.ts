import type { Inline } from '#core/document/letter.ts'
import { joined, type Phrase } from '#templates/parts/phrase.ts'

/** Sentences one after the other. Where the same annexes bear out one sentence and the next, they are named once, behind the last. */
export const sentences = (said: readonly Phrase[]): Phrase =>
  joined(
    said.map((sentence, at) => {
      const [own, next] = [tailOf(sentence.text), tailOf(said[at + 1]?.text ?? [])]
      const isAlleged = (of: Phrase | undefined) => of?.assertions.some(({ alleged }) => alleged)
      const isRepeated =
        isAlleged(sentence) === isAlleged(said[at + 1]) && own !== undefined && next !== undefined && JSON.stringify(own.tail) === JSON.stringify(next.tail)
      return isRepeated ? { ...sentence, text: [...sentence.text.slice(0, own.from), '.'] } : sentence
    }),
    ' ',
  )

type Tail = { readonly from: number; readonly tail: readonly Inline[] }

/** The bracket with annexes at the end of a sentence. */
const tailOf = (text: readonly Inline[]): Tail | undefined => {
  const from = text.lastIndexOf(' (')
  const tail = text.slice(from)
  return from > 0 && tail.length > 2 && tail.every(inline => typeof inline === 'string' || inline.kind === 'annex') ? { from, tail } : undefined
}
