import { clean } from '#paper/plan/clean.ts'
import { readOrder } from '#paper/plan/keep-order.ts'
import type { Script } from '#paper/plan/plan.ts'
import { likelyLanguage, segments } from '#paper/plan/scripts.ts'

/** A stretch of text as the template draws it. `pieces` of each line may part at their seams. */
export type DrawnRun = { readonly lines: readonly (readonly string[])[]; readonly script: Script; readonly language: string }

/** Text in any script, cut where the font or the direction changes. */
export const runsOf = (text: string, language: string): readonly DrawnRun[] =>
  readOrder(segments(clean(text)).map(part => ({ ...part, language: likelyLanguage(part.text, part.script) ?? language, style: 'plain' as const }))).map(
    ({ text: words, script, language: own }) => ({ lines: words.split('\n').map(line => breakable(line, script)), script, language: own }),
  )

/** A word longer than this, such as a hash or an address, may break after every few letters; the pieces stay one word when copied. */
const longestWord = 24
const piece = 6

const breakable = (line: string, script: Script): readonly string[] => {
  if (script !== 'plain') return [line]
  const pieces: string[] = ['']
  for (const word of line.split(/(?<= )/)) {
    if (word.length <= longestWord) pieces.push((pieces.pop() ?? '') + word)
    else {
      const letters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word)].map(({ segment }) => segment)
      for (let at = 0; at < letters.length; at += piece) pieces.push(letters.slice(at, at + piece).join(''))
    }
  }
  return pieces.filter(part => part !== '')
}
