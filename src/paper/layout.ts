import type { Letter } from '#core/document/letter.ts'
import type { PaperSize, PrintOptions, PrintSize } from '#core/document/print.ts'

/** The sheet and the sizes of a paper, for every writer that draws pages. */
export type Layout = {
  readonly paper: PaperSize
  readonly sizes: Sizes
  /** Letters that fit on a full line, roughly. */
  readonly lineLetters: number
  readonly cards?: Cards
}

/** In points; `mark` as a share of the words around it. */
export type Sizes = {
  readonly body: number
  readonly title: number
  readonly subtitle: number
  readonly heading: { readonly 1: number; readonly 2: number; readonly 3: number }
  readonly table: number
  readonly running: number
  readonly mark: number
  /** Least distance from line to line, in the text and in tables. */
  readonly line: number
  readonly tableLine: number
}

/** Copies of one card on a sheet, to be cut apart. In centimetres. */
export type Cards = { readonly width: number; readonly height: number; readonly across: number; readonly down: number }

/** In twentieths of a point, as Word counts. */
export const sheets: { readonly [P in PaperSize]: { readonly width: number; readonly height: number } } = {
  a4: { width: 11906, height: 16838 },
  'us-letter': { width: 12240, height: 15840 },
}

export const layoutOf = ({ page }: Letter, { paper = 'a4', print = 'normal' }: PrintOptions = {}): Layout => ({
  paper,
  ...(page === 'card' ? { ...onCard[print], cards: cards[print] } : onSheet[print]),
})

type Measures = Pick<Layout, 'sizes' | 'lineLetters'>

const onSheet: { readonly [P in PrintSize]: Measures } = {
  normal: {
    sizes: { body: 11, title: 16, subtitle: 11.5, heading: { 1: 13, 2: 11.5, 3: 11 }, table: 10, running: 8.5, mark: 0.82, line: 15.3, tableLine: 13.8 },
    lineLetters: 90,
  },
  large: {
    sizes: { body: 16, title: 22, subtitle: 17, heading: { 1: 19, 2: 17, 3: 16 }, table: 16, running: 16, mark: 1, line: 22.5, tableLine: 22 },
    lineLetters: 60,
  },
}

const onCard: { readonly [P in PrintSize]: Measures } = {
  normal: {
    sizes: { body: 10.5, title: 13, subtitle: 10.5, heading: { 1: 11, 2: 10.5, 3: 10.5 }, table: 10.5, running: 8.5, mark: 1, line: 13.8, tableLine: 13.8 },
    lineLetters: 33,
  },
  large: {
    sizes: { body: 16, title: 18, subtitle: 16, heading: { 1: 17, 2: 16, 3: 16 }, table: 16, running: 16, mark: 1, line: 20, tableLine: 20 },
    lineLetters: 45,
  },
}

/** A7, four to a sheet; in large print A6, two to a sheet, which fold to A7. Both leave a margin that every printer can keep. */
const cards: { readonly [P in PrintSize]: Cards } = {
  normal: { width: 7.4, height: 10.5, across: 2, down: 2 },
  large: { width: 14.8, height: 10.5, across: 1, down: 2 },
}
