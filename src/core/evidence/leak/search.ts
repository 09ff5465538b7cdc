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
  ...needles.flatMap(needle => exactHits(flat, needle)),
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
const exactHits = (flat: Flat, needle: Needle): readonly Hit[] => {
  const { compact, isStart, isEnd } = flat
  const anywhere = isUnspaced(needle.compact)
  const hits: Hit[] = []
  for (let from = compact.indexOf(needle.compact); from >= 0; from = compact.indexOf(needle.compact, from + 1)) {
    const to = from + needle.compact.length
    if (!anywhere && isStart[from] !== 1) continue
    const ending = anywhere || isEnd[to] === 1 ? 0 : needle.stem ? endingAfter(isEnd, to) : undefined
    if (ending === undefined) continue
    hits.push(hitOf(flat, needle, from, to + ending, needle.sure && (ending === 0 || needle.compact.length >= 6)))
  }
  return hits
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
