import type { FactValue } from '#core/case/case.ts'

// What may be written into a box of the interview. The limits are those of the case file (src/casefile/answer.ts, values.ts).

export type TextProblem = 'too-long' | 'unprintable' | 'no-number' | 'no-count' | 'too-big' | 'repeated' | 'beyond'

/** `empty` asks for nothing to be recorded. A problem stays in the box and is told beside it. */
export type TextRead<V extends FactValue> =
  | { readonly kind: 'value'; readonly value: V }
  | { readonly kind: 'empty' }
  | { readonly kind: 'problem'; readonly problem: TextProblem }

export const longest = { text: 20_000, state: 200, entry: 500, note: 5_000, passage: 2_000, codeName: 100 } as const

/** Spaces at the ends stay while one writes; the case file drops them. */
export const readText =
  (most: number) =>
  (text: string): TextRead<string> => {
    if (text.trim() === '') return { kind: 'empty' }
    if (text.trim().length > most) return problem('too-long')
    return isPrintable(text) ? { kind: 'value', value: text } : problem('unprintable')
  }

/** One entry on each line. */
export const readEntries = (text: string): TextRead<readonly string[]> => {
  const entries = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  if (entries.length === 0) return { kind: 'empty' }
  if (entries.some(entry => entry.length > longest.entry)) return problem('too-long')
  if (!entries.every(isPrintable)) return problem('unprintable')
  return new Set(entries).size === entries.length ? { kind: 'value', value: entries } : problem('repeated')
}

/** Whole numbers for what is counted; months and years may have a fraction, with a point or a comma. */
export const readNumber =
  (isCounted: boolean) =>
  (text: string): TextRead<number> => {
    const written = text.trim().replace(',', '.')
    if (written === '') return { kind: 'empty' }
    if (!/^\d+(\.\d+)?$/.test(written)) return problem('no-number')
    const value = Number(written)
    if (isCounted && !Number.isInteger(value)) return problem('no-count')
    return value > 1e9 ? problem('too-big') : { kind: 'value', value }
  }

/** A page of an exhibit, counted from 1, within its pages where they are known. */
export const readPage =
  (pages: number | undefined) =>
  (text: string): TextRead<number> => {
    const read = readNumber(true)(text)
    if (read.kind !== 'value') return read
    if (read.value < 1) return problem('no-count')
    return pages !== undefined && read.value > pages ? problem('beyond') : read
  }

const isPrintable = (text: string): boolean => text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text)

const problem = (of: TextProblem): { readonly kind: 'problem'; readonly problem: TextProblem } => ({ kind: 'problem', problem: of })
