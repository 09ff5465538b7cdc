import type { Inline, Letter } from '#core/document/letter.ts'
import { english } from '#templates/pack-index/en.ts'

/** A row of the index as the bundle was written: labels are those stamped on the pages. */
export type IndexRow = {
  readonly number: number
  readonly title: string
  readonly date?: string
  readonly language?: string
  readonly labels: { readonly first: string; readonly last: string }
  readonly volume: number
  readonly relevance?: string
}

export type PackIndex = {
  readonly audience: 'ccf' | 'source'
  /** Left out of what may be put to the source. */
  readonly codeName?: string
  readonly volumes: number
  readonly rows: readonly IndexRow[]
}

/** The index of a bundle as a paper of its own, so that it can be handed over in Word as well. */
export const packIndex = ({ audience, codeName, volumes, rows }: PackIndex, words = english): Letter => ({
  title: words.title(audience),
  language: 'en',
  header: codeName === undefined ? words.neutralHeader : words.header(codeName),
  blocks: [
    { kind: 'title', text: words.title(audience) },
    {
      kind: 'table',
      caption: words.title(audience),
      widths: [6, 34, 13, 11, 14, 22],
      head: Object.values(words.head),
      rows: rows.map(row => [
        [String(row.number)],
        titleIn(row),
        [row.date ?? words.none],
        [row.language ?? words.none],
        [pagesOf(row, volumes, words.volume)],
        [row.relevance ?? words.none],
      ]),
    },
  ],
})

const titleIn = ({ title, language }: IndexRow): readonly Inline[] => (language === undefined ? [title] : [{ kind: 'foreign', text: title, language }])

const pagesOf = ({ labels: { first, last }, volume }: IndexRow, volumes: number, says: (volume: number) => string): string =>
  `${first === last ? first : `${first}–${last}`}${volumes > 1 ? `, ${says(volume)}` : ''}`
