import { around, marked } from '#renderer/search/mark-words.ts'
import './search.css'

/** A text with the words looked for marked. `short` shows what stands around the first of them. */
export const MarkedText = ({ text, words, short = false }: { readonly text: string; readonly words: readonly string[]; readonly short?: boolean }) => (
  <>
    {marked(short ? around(text, words) : text, words).map(({ text: stretch, isMarked }, place) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text have no other name
      isMarked ? <mark key={place}>{stretch}</mark> : stretch,
    )}
  </>
)
