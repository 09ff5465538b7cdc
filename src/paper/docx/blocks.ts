import { type FileChild, HeadingLevel, LeaderType, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx'
import type { Layout } from '../layout.ts'
import { isFromTheRight } from '../plan/keep-order.ts'
import type { BlockHandlers, BlockOf } from '../plan/plan.ts'
import type { Mark } from './bookmarks.ts'
import { letterhead } from './letterhead.ts'
import { cm, pt } from './measures.ts'
import { bulleted, lettered } from './numbering.ts'
import { type RunsOf, runsIn } from './runs.ts'
import { style } from './styles.ts'
import { box, table } from './tables.ts'

/** Draws the blocks of one document, in their order: bookmarks, lettered lists and the break before a page are kept track of within it. */
export const blockHandlers = (mark: Mark, layout: Layout): BlockHandlers<readonly FileChild[]> => {
  const runsOf = runsIn(layout)
  let letteredLists = 0
  let breaks = false
  const pageBreak = (): PageBreak => {
    const due = breaks
    breaks = false
    return due ? { pageBreakBefore: true, spacing: { before: 0 } } : {}
  }
  /** For what cannot begin a page itself. */
  const onNewPage = (children: readonly FileChild[]): readonly FileChild[] => (breaks ? [spacer(pt(1), pageBreak()), ...children] : children)
  return {
    title: ({ text, subtitle }) => [
      new Paragraph({ heading: HeadingLevel.TITLE, ...pageBreak(), children: runsOf(text) }),
      ...(subtitle ? [new Paragraph({ style: style.subtitle, children: runsOf(subtitle) })] : []),
    ],
    heading: ({ level, anchor, text }) => [new Paragraph({ heading: headings[level], ...pageBreak(), children: mark(anchor, runsOf(text)) })],
    paragraph: ({ anchor, number, leads, text }) => [
      new Paragraph({ ...(number !== undefined && { style: style.numbered }), keepNext: leads, ...pageBreak(), children: mark(anchor, runsOf(text)) }),
    ],
    lettered: ({ items }) => {
      const instance = letteredLists++
      return onNewPage(items.map((item, at) => listed(runsOf(item), { reference: lettered, level: 0, instance }, at === items.length - 1)))
    },
    bullets: ({ items }) => onNewPage(items.map((item, at) => listed(runsOf(item), { reference: bulleted, level: 0, instance: 0 }, at === items.length - 1))),
    quote: ({ text }) => onNewPage([new Paragraph({ style: style.quote, bidirectional: isFromTheRight(text), children: runsOf(text) })]),
    box: block => onNewPage([box(block, layout), spacer(afterTable)]),
    table: block => onNewPage([table(block, mark, layout), spacer(afterTable)]),
    signature: block => onNewPage(signature(block, runsOf)),
    letterhead: block => letterhead(block, runsOf),
    'page-break': () => {
      breaks = true
      return []
    },
  }
}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

const valueStart = cm(4.5)
const valueEnd = cm(12.5)

const tab = (): ParagraphChild => new TextRun({ children: [new Tab()] })

const listed = (
  item: readonly ParagraphChild[],
  numbering: { readonly reference: string; readonly level: number; readonly instance: number },
  last: boolean,
): Paragraph => new Paragraph({ style: style.listed, numbering, ...(last && { spacing: { after: pt(6) } }), children: item })

/** Two tables that touch become one in Word; a spacer parts them and gives the space below. */
const afterTable = pt(10)

const spacer = (height: number, pageBreak: PageBreak = {}): Paragraph =>
  new Paragraph({ ...pageBreak, spacing: { before: 0, after: 0, line: height, lineRule: 'exact' } })

/** Space above the first words of a page would only make the page begin lower. */
type PageBreak = { readonly pageBreakBefore?: true; readonly spacing?: { readonly before: 0 } }

const signature = ({ lines, name }: BlockOf<'signature'>, runsOf: RunsOf): readonly Paragraph[] => [
  ...lines.map(
    ({ label, value }) =>
      new Paragraph({
        style: style.signature,
        keepNext: true,
        tabStops: [
          { type: TabStopType.LEFT, position: valueStart },
          ...(value.length === 0 ? [{ type: TabStopType.LEFT, position: valueEnd, leader: LeaderType.UNDERSCORE }] : []),
        ],
        indent: { left: valueStart, hanging: valueStart },
        children: [...runsOf(label), tab(), ...(value.length === 0 ? [tab()] : runsOf(value))],
      }),
  ),
  new Paragraph({ style: style.signature, indent: { left: valueStart }, children: runsOf(name, 'bold') }),
]
