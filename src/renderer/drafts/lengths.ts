import type { Block, Inline } from '#core/document/letter.ts'
import { plainText } from '#core/document/plain-text.ts'

/** A heading and where the laid-out paper says it begins: `page` from 1. */
export type Anchor = { readonly id: string; readonly page: number }

export type Lengths = {
  /** Pages of the whole paper in tenths: never on another page than the layout's last. */
  readonly total: number
  /** Pages from each heading to the next of its level or above, by its id. */
  readonly parts: ReadonlyMap<string, number>
}

/**
 * How long each part is. The pages come from the layout: it says on which page each heading stands and how many pages there are. Where on its
 * page a heading stands is reckoned from the words before it, held to what the layout says.
 */
export const lengthsOf = (blocks: readonly Block[], anchors: readonly Anchor[], pages: number): Lengths => {
  let whole = 0
  const tops = blocks.map(block => {
    const top = whole
    whole += heightOf(block)
    return top
  })
  const pageOf = new Map(anchors.map(({ id, page }) => [id, page]))
  const headings = blocks.flatMap((block, at) => {
    const page = block.kind === 'heading' ? pageOf.get(block.id) : undefined
    return block.kind === 'heading' && page !== undefined ? [{ id: block.id, level: block.level, page, top: tops[at] ?? 0 }] : []
  })
  const page = pageHeight([...headings.map(({ page, top }) => ({ top, page })), { top: whole, page: pages }])
  const total = tenth(within(whole / page, pages))
  const starts = headings.map(heading => ({ ...heading, start: within(heading.top / page, heading.page) }))
  return {
    total,
    parts: new Map(
      starts.map(({ id, level, start }, at) => {
        const next = starts.slice(at + 1).find(other => other.level <= level)
        return [id, tenth(Math.max(0, (next?.start ?? total) - start))]
      }),
    ),
  }
}

/** A place in pages, counted from 0, held inside the page that the layout gives. */
const within = (place: number, page: number): number => Math.min(Math.max(place, page - 0.95), page)

const tenth = (pages: number): number => Math.round(pages * 10) / 10

/** The height of a page for which most places lie on the page the layout gives: the middle of the best ones. */
const pageHeight = (places: readonly { readonly top: number; readonly page: number }[]): number => {
  const tried = Array.from({ length: 121 }, (_, at) => 500 + at * 4).map(height => ({
    height,
    misses: places.reduce((sum, { top, page }) => sum + Math.abs(top / height - Math.min(Math.max(top / height, page - 1), page)), 0),
  }))
  const least = Math.min(...tried.map(({ misses }) => misses))
  const best = tried.filter(({ misses }) => misses <= least + 0.001)
  return best[Math.floor(best.length / 2)]?.height ?? 700
}

// Reckoned in points for normal print on A4, as the layout sets it: letters in a line, height of a line, space around a block.

const heightOf = (block: Block): number => {
  switch (block.kind) {
    case 'title':
      return 24 + (block.subtitle === undefined ? 16 : 46)
    case 'heading':
      return { 1: 46, 2: 38, 3: 32 }[block.level] + (linesIn(block.text, 78) - 1) * 16
    case 'paragraph':
      return linesIn(block.text, block.numbered ? 84 : 90) * 15.3 + 10
    case 'quote':
      return linesIn(block.text, 80) * 15.3 + 10
    case 'lettered':
    case 'bullets':
      return block.items.reduce((sum, item) => sum + linesIn(item, 80) * 15.3 + 6, 8)
    case 'box':
      return block.rows.reduce((sum, { label, value }) => sum + Math.max(linesIn([label], 28), linesIn(value, 62)) * 13.8 + 9, 20)
    case 'table': {
      const all = block.widths.reduce((sum, width) => sum + width, 0)
      const lines = (cells: readonly (readonly Inline[])[]) => Math.max(...cells.map((cell, at) => linesIn(cell, (94 * (block.widths[at] ?? 1)) / all - 2)))
      return [block.head.map(words => [words]), ...block.rows].reduce((sum, cells) => sum + lines(cells) * 13.8 + 11.3, 16)
    }
    case 'signature':
      return 40 + block.lines.length * 32
    case 'letterhead':
      return 24 + block.lines.length * 14
    case 'page-break':
      return 0
  }
}

const linesIn = (text: readonly Inline[], letters: number): number =>
  plainText(text)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(letters, 6))), 0)
