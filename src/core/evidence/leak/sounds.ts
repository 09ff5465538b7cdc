import { latinFromCyrillic } from '#core/consistency/names/cyrillic.ts'
import { scriptOf } from '#core/consistency/names/script.ts'

// Rough keys by which two spellings of one name meet. For folded words; never printed. They find too much rather than too little.

/**
 * How a word written in Latin or Cyrillic letters sounds, whatever system it was transcribed by: kh, x and h are one, so are o and u, i, y and
 * e, q and k, w and v, double letters and single ones. Undefined for other scripts.
 */
export const soundKey = (folded: string): string | undefined => {
  const script = scriptOf(folded)
  if (script !== 'Latin' && script !== 'Cyrillic') return undefined
  return steps.reduce((word, [pattern, by]) => word.replace(pattern, by), script === 'Cyrillic' ? latinFromCyrillic(folded) : folded)
}

const steps: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|ch|ts|tz/g, 'c'],
  [/sch|sh/g, 's'],
  [/dzh|dj|zh/g, 'z'],
  [/kh|gh|x/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/off$|ow$/g, 'ov'],
  [/eff$|ew$/g, 'ev'],
  [/ou|oo|o/g, 'u'],
  [/ee|[eyj]/g, 'i'],
  [/g/g, 'h'],
  [/(.)\1+/g, '$1'],
  [/(?<=.)h$/g, ''],
]

/** The consonants alone, to set Arabic script beside Latin and Cyrillic. Undefined for other scripts and for words of few consonants. */
export const skeletonOf = (folded: string): string | undefined => {
  const script = scriptOf(folded)
  const bare = script === 'Arabic' ? [...folded].map(letter => consonants[letter] ?? '').join('') : (soundKey(folded) ?? '').replace(/[aiuv]/g, '')
  const single = bare.replace(/(.)\1+/g, '$1').replace(/(?<=.)h$/, '')
  return single.length >= leastConsonants ? single : undefined
}

const leastConsonants = 4

/** Arabic, Persian and Uyghur letters by the sounds above; vowels and half-vowels are dropped on both sides. */
const consonants: { readonly [letter: string]: string } = Object.fromEntries(
  Object.entries({
    b: 'ب',
    p: 'پ',
    t: 'تثط',
    z: 'جزذظضژ',
    c: 'چ',
    h: 'حخهھةغگ',
    d: 'د',
    r: 'ر',
    s: 'سشص',
    f: 'ف',
    k: 'قكک',
    nh: 'ڭ',
    l: 'ل',
    m: 'م',
    n: 'ن',
  }).flatMap(([sound, letters]) => [...letters].map(letter => [letter, sound] as const)),
)
