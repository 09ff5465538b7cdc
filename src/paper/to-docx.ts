import { Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { Letter } from '#core/document/letter.ts'
import { blockHandlers } from './docx/blocks.ts'
import { bookmarks } from './docx/bookmarks.ts'
import { footer, header } from './docx/furniture.ts'
import { cm, page } from './docx/measures.ts'
import { numbering } from './docx/numbering.ts'
import { scrubbed } from './docx/scrub.ts'
import { stylesFor } from './docx/styles.ts'
import { fixedZip } from './fixed-zip.ts'
import { handle, type Plan } from './plan/plan.ts'
import { planLetter } from './plan/plan-letter.ts'

/** A Word document. The same letter gives the same bytes; nothing in them tells who wrote it, when or where. */
export const toDocx = async (letter: Letter): Promise<Uint8Array> => {
  const plan = planLetter(letter)
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(documentOf(plan))))
  const parts = new Map(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)]))
  const bytes = new Map([...scrubbed(parts, plan)].map(([name, text]) => [name, strToU8(text)]))
  return fixedZip(bytes, ['[Content_Types].xml', '_rels/.rels'])
}

const documentOf = (plan: Plan): Document => {
  const handlers = blockHandlers(bookmarks())
  return new Document({
    title: plan.title,
    styles: stylesFor(plan.language),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin, header: cm(1.25), footer: cm(1.25) },
          },
        },
        headers: { default: header(plan) },
        footers: { default: footer(plan) },
        children: plan.blocks.flatMap(block => handle(handlers, block)),
      },
    ],
  })
}
