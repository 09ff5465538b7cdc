import type { CivilDate } from '#core/civil-date.ts'
import { type Layout, sheets } from '../layout.ts'
import { isFromTheRight, keepOrder, readOrder } from '../plan/keep-order.ts'
import { type BlockHandlers, handle, type Line, type Plan, plainText, type Run, type Script } from '../plan/plan.ts'

/** What `typst/letter.typ` reads: nothing but data, as JSON. Text in it is never source. */
export const dataFor = (plan: Plan, layout: Layout, day: CivilDate): string => {
  const [year, month, date] = day.split('-').map(Number)
  const handlers = drawnOn(layout)
  return JSON.stringify({
    title: plan.title,
    ...languageOf(plan.language),
    day: { year, month, day: date },
    header: line(plan.header),
    footer: plan.footer,
    paper: layout.paper,
    sizes: { ...layout.sizes, heading: Object.values(layout.sizes.heading) },
    cards: layout.cards ?? null,
    blocks: plan.blocks.map(block => ({ ...handle(handlers, block), kind: block.kind })),
  })
}

const drawnOn = (layout: Layout): BlockHandlers<object> => ({
  title: ({ text, subtitle }) => ({ text: line(text), subtitle: subtitle ? line(subtitle) : null }),
  heading: ({ level, id, anchor, text }) => ({ level, id, anchor, text: line(text) }),
  paragraph: ({ anchor, number, leads, text }) => ({ anchor, number: number ?? null, leads, text: line(text) }),
  lettered: ({ items }) => ({ items: items.map(line) }),
  bullets: ({ items }) => ({ items: items.map(line) }),
  quote: ({ text }) => (isFromTheRight(text) ? { fromTheRight: true, text: text.map(run) } : { fromTheRight: false, text: line(text) }),
  box: ({ rows }) => ({
    rows: rows.map(({ label, value }) => ({ label: line(label), value: line(value) })),
    whole: rows.reduce((sum, { value }) => sum + linesIn(value, 0.68, layout), 0) <= linesOn(layout),
  }),
  table: ({ widths, head, rows }) => ({
    widths,
    head: head.map(line),
    rows: rows.map(({ anchor, cells }) => ({
      anchor: anchor ?? null,
      cells: cells.map(words => readOrder(words).map(run)),
      whole: cells.every((cell, at) => linesIn(cell, share(widths, at), layout) <= 14),
    })),
  }),
  signature: ({ lines, name }) => ({ lines: lines.map(({ label, value }) => ({ label: line(label), value: line(value) })), name: line(name) }),
  'page-break': () => ({}),
  letterhead: ({ name, lines, logo }) => ({
    name: line(name),
    lines: lines.map(line),
    logo: logo === undefined ? null : { ...logo, type: logo.type, bytes: [...logo.bytes] },
  }),
})

const line = (words: Line): readonly object[] => keepOrder(words).map(run)

const run = ({ text, script, language, style, link }: Run): object => ({
  lines: text.split('\n').map(part => breakable(part, script)),
  script,
  style,
  ...languageOf(language),
  to: link === undefined || 'address' in link ? null : link.anchor,
  address: link !== undefined && 'address' in link ? link.address : null,
  whole: text.length <= longestWhole && !text.includes('\n') && needsWhole[script](text),
})

/**
 * What is set as one piece that no line break parts: a Chinese name, which would break between any two characters, and right-to-left words
 * with Latin ones among them, whose order only a piece of their own keeps.
 */
const needsWhole: { readonly [S in Script]: (text: string) => boolean } = {
  plain: () => false,
  han: text => text.length <= longestName,
  'right-to-left': text => /\p{Script=Latin}/u.test(text),
}
const longestWhole = 60
const longestName = 12

/** Typst takes the language and the region apart, and knows only two-letter regions. */
const languageOf = (tag: string): { readonly language: string; readonly region: string | null } => ({
  language: tag.split('-')[0]?.toLowerCase() ?? '',
  region:
    tag
      .split('-')
      .find((part, at) => at > 0 && /^[a-z]{2}$/i.test(part))
      ?.toUpperCase() ?? null,
})

/** A word longer than this, such as a hash, may break after every few letters; the pieces stay one word when copied. */
const longestWord: { readonly [S in Script]: number } = { plain: 30, 'right-to-left': 60, han: Number.POSITIVE_INFINITY }
const pieceOfWord = 4

const breakable = (text: string, script: Script): readonly string[] => {
  const pieces: string[] = ['']
  for (const word of text.split(/(?<= )/)) {
    if (word.length <= longestWord[script]) pieces.push((pieces.pop() ?? '') + word)
    else pieces.push(...piecesOf(word))
  }
  return pieces
}

const piecesOf = (word: string): readonly string[] => {
  const letters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word)].map(({ segment }) => segment)
  return letters.flatMap((_, at) => (at % pieceOfWord === 0 ? [letters.slice(at, at + pieceOfWord).join('')] : []))
}

/** What fills most of a page stays whole. */
const linesOn = ({ paper, sizes }: Layout): number => Math.floor((sheets[paper].height / 20 - 300) / sizes.line)

/** A rough count of the printed lines: a cell that takes few may be kept on one page. */
const linesIn = (words: Line, shareOfWidth: number, { lineLetters }: Layout): number =>
  plainText(words)
    .split('\n')
    .reduce((sum, part) => sum + Math.ceil((part.length + 1) / Math.max(1, shareOfWidth * lineLetters)), 0)

const share = (widths: readonly number[], at: number): number => (widths[at] ?? 0) / widths.reduce((sum, width) => sum + width, 0)
