import type { Block, Inline, Letter, Letterhead } from '#core/document/letter.ts'
import type { PrintOptions } from '#core/document/print.ts'
import { clean } from './clean.ts'
import { type Context, lineOf } from './lines.ts'
import type { LabelledLine, Plan, PlannedBlock, PlannedLogo } from './plan.ts'
import { annexAnchor, targetsOf } from './targets.ts'
import { fixedWords } from './words.ts'

/** Throws when a reference leads nowhere, an id is used twice or a table is not rectangular: mistakes of a template, not of a user. */
export const planLetter = (letter: Letter, { annexLinks = [] }: Pick<PrintOptions, 'annexLinks'> = {}): Plan => {
  const words = fixedWords(letter.language)
  const context: Context = { language: letter.language, words, targets: targetsOf(letter), annexLinks }
  return {
    title: clean(letter.title),
    language: letter.language,
    header: lineOf([letter.header], context),
    footer: words.footer,
    blocks: letter.blocks.map((block, at) => planned(block, letter.blocks[at + 1], context)),
  }
}

/** Longer paragraphs may part from what they introduce: keeping them together would leave a hole on the page. */
const longestLeading = 700

const led: readonly Block['kind'][] = ['lettered', 'bullets', 'quote', 'box', 'table', 'signature']

const planned = (block: Block, next: Block | undefined, context: Context): PlannedBlock => {
  const line = (inlines: readonly Inline[]) => lineOf(inlines, context)
  switch (block.kind) {
    case 'title':
      return { kind: 'title', text: line([block.text]), ...(block.subtitle !== undefined && { subtitle: line([block.subtitle]) }) }
    case 'heading':
      return { kind: 'heading', level: block.level, id: block.id, anchor: anchorOf(block.id, context), text: line(block.text) }
    case 'paragraph': {
      const target = context.targets.byId.get(block.id)
      const number = target?.kind === 'paragraph' ? target.number : undefined
      const text = line(block.text)
      const leads = next !== undefined && led.includes(next.kind) && text.reduce((sum, run) => sum + run.text.length, 0) <= longestLeading
      return { kind: 'paragraph', anchor: anchorOf(block.id, context), ...(number !== undefined && { number }), leads, text }
    }
    case 'lettered':
    case 'bullets':
      return { kind: block.kind, items: block.items.map(line) }
    case 'quote':
      return { kind: 'quote', text: line(block.text) }
    case 'box':
      return { kind: 'box', caption: clean(block.caption), rows: labelled(block.rows, context) }
    case 'table':
      return plannedTable(block, context)
    case 'signature':
      return { kind: 'signature', lines: labelled(block.lines, context), name: line(block.name) }
    case 'page-break':
      return block
    case 'letterhead':
      return {
        kind: 'letterhead',
        name: line([block.name]),
        lines: block.lines.map(words => line([words])),
        ...(block.logo === undefined ? {} : { logo: plannedLogo(block.logo, block.name) }),
      }
  }
}

const plannedTable = (table: Extract<Block, { kind: 'table' }>, context: Context): PlannedBlock => {
  const columns = table.widths.length
  const fits = columns > 0 && table.head.length === columns && table.rows.every(row => row.length === columns)
  if (!fits) throw new Error(`The table "${table.caption}" must have ${columns} cells in its head and in every row, as it has ${columns} widths.`)
  return {
    kind: 'table',
    caption: clean(table.caption),
    widths: table.widths,
    head: table.head.map(words => lineOf([words], context)),
    rows: table.rows.map((cells, at) => {
      const annex = table.annexes?.[at]
      return { ...(annex !== undefined && { anchor: annexAnchor(annex) }), cells: cells.map(cell => lineOf(cell, context)) }
    }),
  }
}

/** As tall as four lines of the address, and no wider than a third of the page. */
const mostOfLogo = { height: 1.8, width: 5.5 }

const plannedLogo = ({ type, base64, width, height }: NonNullable<Letterhead['logo']>, name: string): PlannedLogo => {
  const scale = Math.min(mostOfLogo.height / height, mostOfLogo.width / width)
  return {
    type: type === 'image/png' ? 'png' : 'jpg',
    bytes: new Uint8Array(Buffer.from(base64, 'base64')),
    width: width * scale,
    height: height * scale,
    alt: clean(name),
  }
}

const anchorOf = (id: string, { targets }: Context): string => targets.byId.get(id)?.anchor ?? id

const labelled = (lines: readonly { readonly label: string; readonly value: readonly Inline[] }[], context: Context): readonly LabelledLine[] =>
  lines.map(({ label, value }) => ({ label: lineOf([label], context), value: lineOf(value, context) }))
