import {
  BorderStyle,
  type IBorderOptions,
  type ITableBordersOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Layout } from '../layout.ts'
import type { BlockOf, Line } from '../plan/plan.ts'
import type { Mark } from './bookmarks.ts'
import { cm, grey, pt, textWidthOf } from './measures.ts'
import { runsIn } from './runs.ts'
import { style } from './styles.ts'

export const table = ({ widths, head, rows }: BlockOf<'table'>, mark: Mark, layout: Layout): Table => {
  const runsOf = runsIn(layout)
  const columns = shares(widths, layout)
  const headRow = row(
    head.map(words => cell(runsOf(words, 'bold'), { fill: grey.fill, keepNext: true })),
    { tableHeader: true },
  )
  const bodyRows = rows.map(({ anchor, cells }) => row(cells.map((words, at) => cell(mark(at === 0 ? anchor : undefined, runsOf(words))))))
  return framed(columns, [headRow, ...bodyRows], everyRule)
}

/** Kept on one page as far as it fits on one. */
export const box = ({ rows }: BlockOf<'box'>, layout: Layout): Table => {
  const runsOf = runsIn(layout)
  return framed(
    shares([32, 68], layout),
    rows.map(({ label, value }, at) => {
      const keepNext = at < rows.length - 1
      return row([cell(runsOf(label, 'bold'), { keepNext }), cell(runsOf(orBlank(value)), { keepNext })])
    }),
    outerRules,
  )
}

const orBlank = (line: Line): Line => (line.length === 0 ? [{ text: '', script: 'plain', language: 'und', style: 'plain' }] : line)

const framed = (columns: readonly number[], rows: readonly TableRow[], borders: ITableBordersOptions): Table =>
  new Table({
    rows,
    borders,
    columnWidths: columns,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: cm(0.2), right: cm(0.2), top: pt(1), bottom: pt(1) },
  })

const row = (children: readonly TableCell[], options: { readonly tableHeader?: boolean } = {}): TableRow =>
  new TableRow({ children, cantSplit: true, ...options })

const cell = (children: readonly ParagraphChild[], { fill, keepNext = false }: { readonly fill?: string; readonly keepNext?: boolean } = {}): TableCell =>
  new TableCell({
    children: [new Paragraph({ style: style.cell, keepNext, children })],
    ...(fill !== undefined && { shading: { type: 'clear', color: 'auto', fill } }),
  })

/** Relative widths as whole twentieths of a point that fill the line. */
const shares = (widths: readonly number[], layout: Layout): readonly number[] => {
  const textWidth = textWidthOf(layout)
  const sum = widths.reduce((total, width) => total + width, 0)
  const cut = widths.map(width => Math.floor((textWidth * width) / sum))
  const left = textWidth - cut.reduce((total, width) => total + width, 0)
  return cut.map((width, at) => (at === cut.length - 1 ? width + left : width))
}

const rule: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: grey.rule }
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }

const everyRule: ITableBordersOptions = { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule }
const outerRules: ITableBordersOptions = { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: none, insideVertical: none }
