/** What is kept of a text to compare it with others: how many shingles it has, and the smallest of their hashes, in rising order. */
export type Sketch = { readonly shingles: number; readonly hashes: readonly number[] }

export type Compared = { readonly id: string; readonly sha256: string; readonly sketch?: Sketch }

/** `share`: the part of their words that the two have in common, 0 to 1, rounded to hundredths. */
export type Duplicate =
  | { readonly kind: 'exact'; readonly ids: readonly [string, string] }
  | { readonly kind: 'near'; readonly ids: readonly [string, string]; readonly share: number }
  /** The first stands almost whole in the second, which is much longer. */
  | { readonly kind: 'part'; readonly ids: readonly [string, string]; readonly share: number }

/** Undefined for a text too short to tell anything. */
export const sketchOf = (text: string): Sketch | undefined => {
  const words = text.normalize('NFKC').toLowerCase().match(word) ?? []
  const hashes = new Set<number>()
  for (let at = 0; at + wordsInShingle <= words.length; at += 1) hashes.add(hashOf(words.slice(at, at + wordsInShingle).join(' ')))
  if (hashes.size < leastShingles) return undefined
  return { shingles: hashes.size, hashes: [...hashes].sort((a, b) => a - b).slice(0, kept) }
}

/** Every pair of like files, in the order given. Files of which all is equal are not compared further. */
export const duplicatesAmong = (files: readonly Compared[], least: number = likeness): readonly Duplicate[] =>
  files.flatMap((first, at) => files.slice(at + 1).flatMap(second => compared(first, second, least) ?? []))

const compared = (first: Compared, second: Compared, least: number): Duplicate | undefined => {
  if (first.sha256 === second.sha256) return { kind: 'exact', ids: [first.id, second.id] }
  if (!first.sketch || !second.sketch) return undefined
  const share = resemblance(first.sketch, second.sketch)
  if (share >= least) return { kind: 'near', ids: [first.id, second.id], share: hundredths(share) }
  const [small, large] = first.sketch.shingles <= second.sketch.shingles ? [first, second] : [second, first]
  const inside = containment(share, small.sketch?.shingles ?? 0, large.sketch?.shingles ?? 0)
  const comparable = (small.sketch?.shingles ?? 0) >= leastForPart && (large.sketch?.shingles ?? 0) <= (small.sketch?.shingles ?? 0) * mostLonger
  return comparable && inside >= leastInside ? { kind: 'part', ids: [small.id, large.id], share: hundredths(inside) } : undefined
}

/** The share of common shingles, exact while both texts are kept whole, else estimated from the smallest hashes of the two together. */
const resemblance = (first: Sketch, second: Sketch): number => {
  const union = [...new Set([...first.hashes, ...second.hashes])].sort((a, b) => a - b)
  const whole = first.shingles <= kept && second.shingles <= kept
  const looked = whole ? union : union.slice(0, kept)
  const [a, b] = [new Set(first.hashes), new Set(second.hashes)]
  const common = looked.filter(hash => a.has(hash) && b.has(hash)).length
  return looked.length === 0 ? 0 : common / looked.length
}

const containment = (share: number, small: number, large: number): number => Math.min(1, (share * (small + large)) / (1 + share) / Math.max(1, small))

const likeness = 0.8
const wordsInShingle = 4
const leastShingles = 8
const kept = 512
/** Whether one text stands in another is told from fewer common hashes, so only for texts of some length and not too far apart. */
const leastForPart = 40
const leastInside = 0.9
const mostLonger = 12

/** A word, or one character of a script that is written without spaces. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}])[\p{L}\p{N}\p{M}])+/gu

/** FNV-1a with a final mix, 32 bits: the same on every machine. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const hundredths = (share: number): number => Math.round(share * 100) / 100
