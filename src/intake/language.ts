import { frequentWords } from './frequent-words.ts'

/**
 * The language of a text, by its script and its frequent words. `outside` says whether it is, or a good part of it is, in none of the CCF's
 * working languages: Arabic, English, French, Spanish. A guess that would be a coin toss is 'unknown'.
 */
export type LanguageGuess = {
  readonly language: 'ar' | 'en' | 'fr' | 'es' | 'other' | 'unknown'
  readonly outside: 'yes' | 'no' | 'unknown'
}

export const guessLanguage = (text: string): LanguageGuess => {
  const sample = text.slice(0, sampleLength).replace(notLanguage, ' ')
  const letters = lettersByScript(sample)
  const all = letters.latin + letters.arabic + letters.other
  if (letters.other >= leastForeign && letters.other > all / 2) return { language: 'other', outside: 'yes' }
  if (all < leastLetters) return { language: 'unknown', outside: 'unknown' }
  const foreignPart = letters.other >= leastForeign && letters.other / all >= goodPart
  const [latin, arabic] = [
    letters.latin >= leastLetters ? latinLanguage(sample) : 'unknown',
    letters.arabic >= leastLetters ? arabicLanguage(sample) : 'unknown',
  ]
  const language = letters.arabic > letters.latin ? arabic : latin
  const parts = [...(letters.latin / all >= goodPart ? [latin] : []), ...(letters.arabic / all >= goodPart ? [arabic] : [])]
  const outside = foreignPart || parts.includes('other') ? 'yes' : parts.includes('unknown') ? 'unknown' : 'no'
  return { language, outside }
}

const sampleLength = 200_000

/** Addresses of mail and web, paths, and long hashes. */
const notLanguage = /\S*[@\\]\S*|\bhttps?:\S*|\b[0-9a-f]{16,}\b/gi
const leastLetters = 20
/** A Chinese sentence says much in few letters; a name in brackets is fewer. */
const leastForeign = 12
const goodPart = 0.1

const lettersByScript = (text: string): { readonly latin: number; readonly arabic: number; readonly other: number } => {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const latin = count(/\p{Script=Latin}/gu)
  const arabic = count(/\p{Script=Arabic}/gu)
  return { latin, arabic, other: count(/\p{L}/gu) - latin - count(/(?=\p{L})\p{Script=Arabic}/gu) }
}

const latinLanguage = (text: string): LanguageGuess['language'] => {
  const words = wordsOf(text)
  const [first, second] = Object.entries(frequentWords.latin)
    .map(([language, frequent]) => ({ language, hits: words.reduce((sum, word) => sum + (frequent.has(word) ? 1 : 0), 0) }))
    .sort((a, b) => b.hits - a.hits || a.language.localeCompare(b.language))
  const clear = first !== undefined && second !== undefined && first.hits >= 4 && first.hits / words.length >= 0.08 && first.hits >= second.hits * 1.3
  return clear ? working(first.language) : 'unknown'
}

/** Persian, Urdu, Kurdish and Uyghur use letters that Arabic does not have. */
const arabicLanguage = (text: string): LanguageGuess['language'] => {
  const words = wordsOf(text)
  const letters = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const notArabic = text.match(/[پچژگکیےۀەېۆۇۈۋڭھٹڈڑںۍړټډړښڼݩڕڵێ]/gu)?.length ?? 0
  if (notArabic / letters > 0.03) return 'other'
  const hits = words.filter(word => frequentWords.arabic.has(word) || word.startsWith('ال')).length
  return hits >= 3 && hits / words.length >= 0.08 ? 'ar' : 'unknown'
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []

const working = (language: string): LanguageGuess['language'] => (language === 'en' || language === 'fr' || language === 'es' ? language : 'other')
