import { Document, type FileChild, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { Letter } from '#core/document/letter.ts'
import type { PrintOptions } from '#core/document/print.ts'
import { blockHandlers } from './docx/blocks.ts'
import { bookmarks, type Mark, unmarked } from './docx/bookmarks.ts'
import { cards } from './docx/cards.ts'
import { footer, header } from './docx/furniture.ts'
import { pageOf } from './docx/measures.ts'
import { numbering } from './docx/numbering.ts'
import { scrubbed } from './docx/scrub.ts'
import { stylesFor } from './docx/styles.ts'
import { fixedZip } from './fixed-zip.ts'
import { type Layout, layoutOf } from './layout.ts'
import { handle, type Plan } from './plan/plan.ts'
import { planLetter } from './plan/plan-letter.ts'

/** A Word document. The same letter and options give the same bytes; nothing in them tells who wrote it, when or where. */
export const toDocx = async (letter: Letter, options: PrintOptions = {}): Promise<Uint8Array> => {
  const plan = planLetter(letter, options)
  const layout = layoutOf(letter, options)
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(documentOf(plan, layout))))
  const [pictures, texts] = [(name: string) => name.startsWith('word/media/'), (name: string) => !name.startsWith('word/media/')]
  const of = (wanted: (name: string) => boolean) => Object.entries(packed).filter(([name]) => wanted(name))
  const parts = new Map(of(texts).map(([name, bytes]) => [name, strFromU8(bytes)]))
  const bytes = new Map([...[...scrubbed(parts, plan, layout)].map(([name, text]) => [name, strToU8(text)] as const), ...of(pictures)])
  return fixedZip(bytes, ['[Content_Types].xml', '_rels/.rels'])
}

const documentOf = (plan: Plan, layout: Layout): Document =>
  new Document({
    title: plan.title,
    styles: stylesFor(plan.language, layout.sizes),
    numbering,
    sections: [
      {
        properties: { page: pageOf(layout) },
        ...(layout.cards === undefined
          ? { headers: { default: header(plan, layout) }, footers: { default: footer(plan) }, children: childrenOf(plan, layout, bookmarks()) }
          : { children: cards(layout.cards, first => childrenOf(plan, layout, first ? bookmarks() : unmarked)) }),
      },
    ],
  })
const childrenOf = (plan: Plan, layout: Layout, mark: Mark): readonly FileChild[] => {
  const handlers = blockHandlers(mark, layout)
  return plan.blocks.flatMap(block => handle(handlers, block))
}
