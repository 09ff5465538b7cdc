import { distance } from '#core/consistency/names/distance.ts'
import { scriptOf } from '#core/consistency/names/script.ts'
import { type Flat, type Word, wordText } from '#core/evidence/leak/flatten.ts'
import type { Needle } from '#core/evidence/leak/needle.ts'
import type { Hit } from '#core/evidence/leak/search.ts'
import { skeletonOf, soundKey } from '#core/evidence/leak/sounds.ts'

type Sound = { readonly needle: Needle; readonly key?: string; readonly skeleton?: string; readonly script: string }

/** Words of a text that look like a name in another spelling or script. Never sure. Where a script has capitals, a name has one. */
export const otherSpellings = (needles: readonly Needle[]): ((flat: Flat) => readonly Hit[]) => {
  const sounds = needles.filter(({ sounds }) => sounds).map(soundOf)
  const exact = new Set(needles.map(({ compact }) => compact))
  const known = new Map<string, Needle | undefined>()
  return flat => {
    if (sounds.length === 0) return []
    return wordsOf(flat).flatMap(word => {
      const plain = wordText(flat, word)
      if (plain.length < leastLetters || exact.has(plain) || !mayBeName(flat.text, word)) return []
      if (!known.has(plain)) known.set(plain, likeOne(plain, sounds))
      const needle = known.get(plain)
      if (needle === undefined) return []
      const { kind, what, from } = needle
      return [
        {
          kind,
          what: `${what}, perhaps in another spelling`,
          how: 'other-spelling' as const,
          sure: false,
          ...(needle.known === undefined ? {} : { known: true as const }),
          ...(from === undefined ? {} : { from }),
          written: flat.text.slice(word.textFrom, word.textTo),
          textFrom: word.textFrom,
          textTo: word.textTo,
        },
      ]
    })
  }
}

const leastLetters = 4

const soundOf = (needle: Needle): Sound => {
  const [key, skeleton] = [soundKey(needle.compact), skeletonOf(needle.compact)]
  return { needle, ...(key === undefined ? {} : { key }), ...(skeleton === undefined ? {} : { skeleton }), script: scriptOf(needle.compact) }
}

const likeOne = (plain: string, sounds: readonly Sound[]): Needle | undefined => {
  const [key, script] = [soundKey(plain), scriptOf(plain)]
  const bySound = key === undefined || key.length < 4 ? undefined : sounds.find(sound => sound.key !== undefined && isAlike(key, sound.key))
  if (bySound !== undefined) return bySound.needle
  const skeleton = skeletonOf(plain)
  if (skeleton === undefined) return undefined
  return sounds.find(sound => sound.skeleton === skeleton && (sound.script === 'Arabic') !== (script === 'Arabic'))?.needle
}

/** One sound may differ in a longer name. */
const isAlike = (a: string, b: string): boolean => {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false
  return (a[0] === b[0] || a.at(-1) === b.at(-1)) && distance(a, b, 1) <= 1
}

/** Each word, and each that a hyphen breaks at the end of a line as one. */
const wordsOf = ({ text, words }: Flat): readonly Word[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1]
    const isBroken = next !== undefined && breaks.has(text[word.textTo] ?? '') && /^.\s*\n\s*$/u.test(text.slice(word.textTo, next.textFrom))
    return isBroken ? [word, { from: word.from, to: next.to, textFrom: word.textFrom, textTo: next.textTo }] : [word]
  })

const breaks = new Set(['-', '‐', '‑', '¬'])

const mayBeName = (text: string, { textFrom, textTo }: Word): boolean => {
  const written = text.slice(textFrom, textTo)
  return /^\p{Lu}/u.test(written) || !/\p{Ll}/u.test(written)
}
