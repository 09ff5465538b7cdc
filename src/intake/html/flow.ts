import type { Block, Inline } from '#core/document/letter.ts'
import { paragraph, wordsIn } from '../text/blocks.ts'

/** Collects words into paragraphs, headings, list items and tables, in whatever order the tags come. */
export type Flow = {
  readonly say: (text: string, style: 'plain' | 'strong' | 'emphasis') => void
  readonly newLine: () => void
  /** Ends the paragraph. `as` says what its words become. */
  readonly close: (as?: 'paragraph' | 'heading' | 'bullet') => void
  readonly openTable: () => void
  readonly closeTable: () => void
  readonly closeRow: () => void
  readonly closeCell: () => void
  readonly blocks: () => readonly Block[]
}

export const newFlow = (): Flow => {
  const blocks: Block[] = []
  let line: Inline[] = []
  let bullets: (readonly Inline[])[] = []
  let rows: (readonly Inline[])[][] = []
  let row: (readonly Inline[])[] = []
  let cell: Inline[] = []
  let tables = 0

  const endBullets = (): void => {
    if (bullets.length > 0) blocks.push({ kind: 'bullets', items: bullets })
    bullets = []
  }
  const close: Flow['close'] = (as = 'paragraph') => {
    const text = trimmed(line)
    line = []
    if (wordsIn(text).trim() === '') return
    if (tables > 0) {
      cell.push(...(cell.length > 0 ? ['\n'] : []), ...text)
      return
    }
    if (as === 'bullet') {
      bullets.push(text)
      return
    }
    endBullets()
    const id = `b${blocks.length}`
    blocks.push(as === 'heading' ? { kind: 'heading', level: 2, id, text } : paragraph(text, id))
  }
  const closeCell = (): void => {
    close()
    if (tables !== 1) return
    row.push(cell)
    cell = []
  }
  const closeRow = (): void => {
    if (cell.length > 0 || line.length > 0) closeCell()
    if (tables !== 1) return
    if (row.some(each => wordsIn(each).trim() !== '')) rows.push(row)
    row = []
  }
  return {
    say: (text, style) => {
      if (text === '') return
      line.push(style === 'plain' ? text : { kind: style, text })
    },
    newLine: () => {
      line.push('\n')
    },
    close,
    openTable: () => {
      close()
      if (tables === 0) endBullets()
      tables += 1
    },
    closeTable: () => {
      if (tables === 0) return
      close()
      if (tables === 1) {
        closeRow()
        const table = rows
        rows = []
        tables = 0
        blocks.push(...blocksOfTable(table, `t${blocks.length}`))
      } else tables -= 1
    },
    closeRow,
    closeCell,
    blocks: () => {
      tables = Math.min(tables, 1)
      if (tables > 0) {
        closeRow()
        tables = 0
        blocks.push(...blocksOfTable(rows, `t${blocks.length}`))
        rows = []
      }
      close()
      endBullets()
      return blocks
    },
  }
}

const longestCell = 700

/** A table that only arranges a page, as web pages and mails do, is read cell by cell. */
const blocksOfTable = (rows: readonly (readonly (readonly Inline[])[])[], id: string): readonly Block[] => {
  const columns = Math.max(0, ...rows.map(({ length }) => length))
  const cells = rows.flat()
  const isTable = rows.length > 1 && columns > 1 && columns <= 8 && cells.every(cell => wordsIn(cell).length <= longestCell)
  if (!isTable) return cells.filter(cell => wordsIn(cell).trim() !== '').map((cell, at) => paragraph(cell, `${id}-${at}`))
  const [head = [], ...body] = rows.map(row => [...row, ...Array.from({ length: columns - row.length }, () => [])])
  const lengths = Array.from({ length: columns }, (_, at) => Math.max(4, ...rows.map(row => Math.min(60, wordsIn(row[at] ?? []).length))))
  return [{ kind: 'table', caption: 'Table', widths: lengths, head: head.map(wordsIn), rows: body }]
}

const trimmed = (line: readonly Inline[]): readonly Inline[] => {
  const blank = (inline: Inline | undefined): boolean => inline !== undefined && wordsIn([inline]).trim() === ''
  let [from, to] = [0, line.length]
  while (from < to && blank(line[from])) from += 1
  while (to > from && blank(line[to - 1])) to -= 1
  return line.slice(from, to)
}
