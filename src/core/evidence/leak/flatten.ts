import { fold } from '#core/consistency/names/fold.ts'

/**
 * A text without anything but letters and figures, in one plain spelling, with the way back. What stands apart, is broken at a line's end or
 * is spaced out in the text stands together here. `at`: for each unit of `compact` its place in the text. A word is a run of letters and
 * figures of the text; `words` are their places in `compact`, `to` exclusive; `isEnd` marks where one ends.
 */
export type Flat = {
  readonly text: string
  readonly compact: string
  readonly at: Uint32Array
  readonly isEnd: Uint8Array
  readonly words: readonly Word[]
}

export type Word = { readonly from: number; readonly to: number; readonly textFrom: number; readonly textTo: number }

export const flatten = (text: string): Flat => {
  const parts: string[] = []
  const at: number[] = []
  const words: Word[] = []
  let from = -1
  let textFrom = 0
  let textTo = 0
  const endWord = (): void => {
    if (from >= 0) words.push({ from, to: at.length, textFrom, textTo })
    from = -1
  }
  for (let place = 0; place < text.length; ) {
    const code = text.codePointAt(place) ?? 0
    const width = code > 0xffff ? 2 : 1
    const plain = plainOf(code)
    if (plain === undefined) endWord()
    else if (plain !== '') {
      if (from < 0) {
        from = at.length
        textFrom = place
      }
      parts.push(plain)
      for (let unit = 0; unit < plain.length; unit += 1) at.push(place)
      textTo = place + width
    }
    place += width
  }
  endWord()
  const isEnd = new Uint8Array(at.length + 1)
  for (const { to } of words) isEnd[to] = 1
  return { text, compact: parts.join(''), at: Uint32Array.from(at), isEnd, words }
}

/** The compact form of a short text. */
export const compactOf = (text: string): string => flatten(text).compact

/** The word as it stands in `compact`. */
export const wordText = ({ compact }: Flat, { from, to }: Word): string => compact.slice(from, to)

/** Undefined parts two words; empty is nothing, inside a word: a mark, an apostrophe, a soft hyphen, a sign for direction. */
const plainOf = (code: number): string | undefined => {
  const known = plains.get(code)
  if (known !== undefined || plains.has(code)) return known
  const character = String.fromCodePoint(code)
  const digit = digitOf(code)
  const folded = digit ?? fold(character.normalize('NFKC')).replaceAll(' ', '')
  const plain = folded !== '' ? folded : inWord.test(character) ? '' : undefined
  plains.set(code, plain)
  return plain
}

/** A cache: the answer depends on the character alone. */
const plains = new Map<number, string | undefined>()

const inWord = /^[\p{M}\p{Cf}ـ'’‘ʼ`ʻ]$/u

/** Arabic, Persian and Devanagari figures; full-width ones are seen to by NFKC. */
const digitOf = (code: number): string | undefined => {
  const zero = [0x660, 0x6f0, 0x966].find(start => code >= start && code <= start + 9)
  return zero === undefined ? undefined : String(code - zero)
}
