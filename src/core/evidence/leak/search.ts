import type { Flat } from '#core/evidence/leak/flatten.ts'
import { isUnspaced, type LeakFrom, type LeakKind, type Needle } from '#core/evidence/leak/needle.ts'
import { figureRuns, patterns, tail } from '#core/evidence/leak/patterns.ts'

/** `textFrom` and `textTo` are places in the text as it was given; `written` is what stands there. */
export type Hit = {
  readonly kind: LeakKind
  readonly what: string
  readonly how: 'exact' | 'other-spelling' | 'pattern'
  readonly sure: boolean
  readonly known?: true
  readonly from?: LeakFrom
  readonly written: string
  readonly textFrom: number
  readonly textTo: number
}

export const hitsIn = (flat: Flat, needles: readonly Needle[]): readonly Hit[] => [
  ...exactHits(flat, needles),
  ...figureHits(flat.text, needles),
  ...patterns.flatMap(({ kind, what, pattern, sure }) =>
    [...flat.text.matchAll(pattern)].map(
      ({ 0: written, index }): Hit => ({ kind, what, how: 'pattern', sure, written, textFrom: index, textTo: index + written.length }),
    ),
  ),
]

/** Of hits that overlap, the longest of the surest stays. */
export const withoutInner = (hits: readonly Hit[]): readonly Hit[] => {
  const best = hits.toSorted((a, b) => Number(b.sure) - Number(a.sure) || b.textTo - b.textFrom - (a.textTo - a.textFrom) || a.textFrom - b.textFrom)
  const kept: Hit[] = []
  const taken = new Set<number>()
  for (const hit of best) {
    const cells = cellsOf(hit)
    if (cells.every(cell => taken.has(cell))) continue
    for (const cell of cells) taken.add(cell)
    kept.push(hit)
  }
  return kept.toSorted((a, b) => a.textFrom - b.textFrom)
}

const cellsOf = ({ textFrom, textTo }: Hit): readonly number[] => Array.from({ length: textTo - textFrom }, (_, at) => textFrom + at)

/** From the start of a word to the end of one; a stem may go on for a few letters, as in a case ending. Scripts without spaces: anywhere. */
const exactHits = (flat: Flat, needles: readonly Needle[]): readonly Hit[] => {
  const { compact, words, isEnd } = flat
  const anywhere = needles.filter(needle => isUnspaced(needle.compact))
  const byBeginning = Map.groupBy(
    needles.filter(needle => !anywhere.includes(needle) && needle.compact.length >= beginning),
    needle => needle.compact.slice(0, beginning),
  )
  return [
    ...words.flatMap(({ from }) =>
      (byBeginning.get(compact.slice(from, from + beginning)) ?? []).flatMap(needle => {
        if (!compact.startsWith(needle.compact, from)) return []
        const to = from + needle.compact.length
        const ending = isEnd[to] === 1 ? 0 : needle.stem ? endingAfter(isEnd, to) : undefined
        return ending === undefined ? [] : [hitOf(flat, needle, from, to + ending, needle.sure && (ending === 0 || needle.compact.length >= 6))]
      }),
    ),
    ...anywhere.flatMap(needle => placesOf(compact, needle.compact).map(from => hitOf(flat, needle, from, from + needle.compact.length, needle.sure))),
  ]
}

/** As many letters as every needle has at the least. */
const beginning = 3

const placesOf = (text: string, sought: string): readonly number[] => {
  const places: number[] = []
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) places.push(at)
  return places
}

const longestEnding = 4

const endingAfter = (isEnd: Uint8Array, to: number): number | undefined => {
  for (let ending = 1; ending <= longestEnding; ending += 1) if (isEnd[to + ending] === 1) return ending
  return undefined
}

const hitOf = ({ text, at }: Flat, { kind, what, known, from: source }: Needle, from: number, to: number, sure: boolean): Hit => {
  const textFrom = at[from] ?? 0
  const last = at[to - 1] ?? textFrom
  const textTo = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)
  return {
    kind,
    what,
    how: 'exact',
    sure,
    ...(known === undefined ? {} : { known }),
    ...(source === undefined ? {} : { from: source }),
    written: text.slice(textFrom, textTo),
    textFrom,
    textTo,
  }
}

/** A telephone number is one with or without its country, however its figures are grouped. */
const figureHits = (text: string, needles: readonly Needle[]): readonly Hit[] => {
  const wanted = needles.flatMap(needle => {
    const digits = needle.compact.replace(/\D/g, '')
    return needle.kind === 'contact' && digits.length >= 8 && digits.length === needle.compact.length ? [{ needle, end: tail(digits) }] : []
  })
  if (wanted.length === 0) return []
  return [...text.matchAll(figureRuns)].flatMap(({ 0: written, index }) => {
    const digits = written.replace(/\D/g, '')
    return wanted
      .filter(({ end }) => digits.endsWith(end))
      .map(
        ({ needle: { kind, what, from } }): Hit => ({
          kind,
          what,
          how: 'exact',
          sure: true,
          ...(from === undefined ? {} : { from }),
          written,
          textFrom: index,
          textTo: index + written.length,
        }),
      )
  })
}
