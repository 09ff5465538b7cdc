import { BorderStyle, type FileChild, HeightRule, type IBorderOptions, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Cards } from '../layout.ts'
import { cardInset, cm, grey, pt } from './measures.ts'

/** A sheet of copies with lines to cut along. A card grows rather than lose a word. */
export const cards = ({ width, height, across, down }: Cards, words: (first: boolean) => readonly FileChild[]): readonly FileChild[] => [
  new Table({
    columnWidths: Array.from({ length: across }, () => cm(width)),
    width: { size: cm(width) * across, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: cardInset, right: cardInset, top: cardInset, bottom: cardInset },
    borders: { top: cut, bottom: cut, left: cut, right: cut, insideHorizontal: cut, insideVertical: cut },
    rows: Array.from(
      { length: down },
      (_, row) =>
        new TableRow({
          cantSplit: true,
          height: { value: cm(height), rule: HeightRule.ATLEAST },
          children: Array.from({ length: across }, (_, column) => new TableCell({ children: withoutRest(words(row === 0 && column === 0)) })),
        }),
    ),
  }),
  new Paragraph({ spacing: { before: 0, after: 0, line: pt(1), lineRule: 'exact' } }),
]

const cut: IBorderOptions = { style: BorderStyle.DASHED, size: 4, color: grey.rule }

// seam: the library lets a cell hold paragraphs and tables, which are all that our blocks are drawn as
const withoutRest = (words: readonly FileChild[]): (Paragraph | Table)[] => words as (Paragraph | Table)[]
