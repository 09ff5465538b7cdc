import type { Block, Inline } from '#core/document/letter.ts'
import { type Assertion, type Phrase, phraseOf, type Words } from '#templates/parts/phrase.ts'

/** A block of the letter with what its words were made of. Rows of tables and boxes count to the paragraph before. */
export type Piece = { readonly block: Block; readonly made: readonly Phrase[] }

export const heading = (level: 1 | 2 | 3, id: string, words: Words): Piece => {
  const made = phraseOf(words)
  return { block: { kind: 'heading', level, id, text: made.text }, made: [made] }
}

/** Numbered through the whole letter. */
export const numbered = (id: string, words: Words): Piece => paragraph(id, words, true)

export const unnumbered = (id: string, words: Words): Piece => paragraph(id, words, false)

const paragraph = (id: string, words: Words, isNumbered: boolean): Piece => {
  const made = phraseOf(words)
  const rests = made.assertions.flatMap(({ rests }) => rests)
  return {
    block: {
      kind: 'paragraph',
      id,
      numbered: isNumbered,
      text: made.text,
      ...(rests.length > 0 && { rests }),
      ...(made.assertions.length > 0 && { asserts: true }),
    },
    made: [made],
  }
}

export const lettered = (items: readonly Words[]): Piece => list('lettered', items)

export const bullets = (items: readonly Words[]): Piece => list('bullets', items)

const list = (kind: 'lettered' | 'bullets', items: readonly Words[]): Piece => {
  const made = items.map(phraseOf)
  return { block: { kind, items: made.map(textOf) }, made }
}

export type Row = { readonly label: string; readonly value: Words }

/** Rows without a value are left out. */
export const box = (caption: string, rows: readonly Row[]): Piece => {
  const made = rows.map(({ label, value }) => ({ label, value: phraseOf(value) })).filter(({ value }) => value.text.length > 0)
  return { block: { kind: 'box', caption, rows: made.map(({ label, value }) => ({ label, value: value.text })) }, made: made.map(({ value }) => value) }
}

export type Column<R> = { readonly head: string; readonly width: number; readonly cell: (row: R) => Words }

/** `annexes` gives each row's annex number and makes the table the annex list. */
export const table = <R>(caption: string, columns: readonly Column<R>[], rows: readonly R[], annexes?: readonly number[]): Piece => {
  const made = rows.map(row => columns.map(({ cell }) => phraseOf(cell(row))))
  return {
    block: {
      kind: 'table',
      caption,
      widths: columns.map(({ width }) => width),
      head: columns.map(({ head }) => head),
      rows: made.map(cells => cells.map(textOf)),
      ...(annexes && { annexes }),
    },
    made: made.flat(),
  }
}

export const assertionsOf = ({ made }: Piece): readonly Assertion[] => made.flatMap(({ assertions }) => assertions)

const textOf = ({ text }: Phrase): readonly Inline[] => text
