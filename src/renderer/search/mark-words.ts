/** A stretch of a text, and whether it is one of the words looked for. */
export type Stretch = { readonly text: string; readonly isMarked: boolean }

/** Without accents and case, letter by letter, so that places stay the same. */
const foldedLetters = (text: string): readonly string[] => [...text].map(letter => fold(letter))

/** A text as words are compared: without accents and case. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('und')

/** The text cut where the words stand in it. Words shorter than two letters are not marked. */
export const marked = (text: string, words: readonly string[]): readonly Stretch[] => {
  const letters = [...text]
  const folded = foldedLetters(text)
  const sought = words.map(word => fold(word)).filter(word => word.length > 1)
  const isIn = letters.map(() => false)
  for (let at = 0; at < folded.length; at += 1) {
    for (const word of sought) {
      const end = endOf(folded, at, word)
      for (let place = at; end !== undefined && place < end; place += 1) isIn[place] = true
    }
  }
  return letters.reduce<Stretch[]>((so, letter, at) => {
    const isMarked = isIn[at] === true
    const last = so.at(-1)
    if (last?.isMarked === isMarked) so[so.length - 1] = { text: last.text + letter, isMarked }
    else so.push({ text: letter, isMarked })
    return so
  }, [])
}

/** Where a word that begins here ends; undefined where it does not. Letters that fold to nothing, such as a lone accent, are passed over. */
const endOf = (folded: readonly string[], from: number, word: string): number | undefined => {
  if (folded[from] === '') return undefined
  let rest = word
  for (let at = from; at < folded.length; at += 1) {
    const letter = folded[at] ?? ''
    if (!rest.startsWith(letter)) return undefined
    rest = rest.slice(letter.length)
    if (rest === '') return at + 1
  }
  return undefined
}

/** About `length` letters around the first of the words, cut at spaces, with dots where something was left out. */
export const around = (text: string, words: readonly string[], length = 180): string => {
  if (text.length <= length) return text
  const within = foldedLetters(text).join('')
  const places = words.map(word => within.indexOf(fold(word))).filter(place => place >= 0)
  const first = places.length === 0 ? 0 : Math.min(...places)
  const from = first < length / 2 ? 0 : text.indexOf(' ', Math.max(0, first - length / 3)) + 1
  const until = from + length >= text.length ? text.length : Math.max(text.lastIndexOf(' ', from + length), from + length / 2)
  return `${from > 0 ? '… ' : ''}${text.slice(from, until).trim()}${until < text.length ? ' …' : ''}`
}
