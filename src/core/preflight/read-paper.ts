import type { Block } from '#core/document/letter.ts'
import { plainText } from '#core/document/plain-text.ts'
import type { Draft } from '#core/document/template.ts'
import { inlinesOf, paragraphNumbers, withPlaces } from '#core/document/walk.ts'
import type { PaperRead, ParagraphRead } from '#core/preflight/input.ts'

type Beside = Pick<PaperRead, 'document' | 'for' | 'role'> & { readonly pages?: number }

/** A drafted paper as the checks see it. The list of annexes is left out: naming an annex there does not make use of it. */
export const readPaper = ({ letter, placeholders, unsupported }: Draft, beside: Beside): PaperRead => {
  const numbers = paragraphNumbers(letter.blocks)
  return {
    ...beside,
    language: letter.language,
    opening: letter.blocks.flatMap(linesOf).flatMap(wrapped).slice(0, openingLines),
    paragraphs: withPlaces(letter.blocks).flatMap(({ block, place }) => {
      const text = linesOf(block).join(' ')
      if (text === '' || (block.kind === 'table' && block.annexes !== undefined)) return []
      return [paragraphRead(block, place, text, numbers.get(place))]
    }),
    placeholders,
    unsupported,
  }
}

const openingLines = 20
const lineLength = 90

const paragraphRead = (block: Block, id: string, text: string, number: number | undefined): ParagraphRead => {
  const inlines = inlinesOf(block)
  const rests = block.kind === 'paragraph' ? (block.rests ?? []) : []
  const named = inlines.flatMap(inline => (typeof inline === 'object' && inline.kind === 'annex' ? [inline.exhibit] : []))
  const ground = block.kind === 'paragraph' ? groundOf(id) : undefined
  return {
    id,
    ...(block.kind === 'paragraph' && number !== undefined ? { number } : {}),
    text,
    rests,
    cites: inlines.flatMap(inline => (typeof inline === 'object' && inline.kind === 'cite' ? [inline.provision] : [])),
    exhibits: [...new Set([...named, ...rests.flatMap(({ exhibits }) => exhibits)])],
    ...(ground === undefined ? {} : { ground }),
  }
}

/** Paragraphs that plead a ground are named after it: `ground.<id>.rule`, or `further.<id>` where it is summed up. A support is no ground of its own. */
const groundOf = (id: string): string | undefined => inFull.exec(id)?.[1] ?? inShort.exec(id)?.[1]
const inFull = /^(?:ground\.)?(.+)\.(?:rule|point-\d+|further-\d+|weighing|conclusion)$/
const inShort = /^further\.(.+)$/

const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'title':
      return block.subtitle === undefined ? [block.text] : [block.text, block.subtitle]
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [plainText(block.text)]
    case 'lettered':
    case 'bullets':
      return block.items.map(plainText)
    case 'box':
      return block.rows.map(({ label, value }) => `${label}: ${plainText(value)}`)
    case 'table':
      return [block.head.join(' '), ...block.rows.map(cells => cells.map(plainText).join(' '))]
    case 'signature':
      return [...block.lines.map(({ label, value }) => `${label}: ${plainText(value)}`), plainText(block.name)]
    case 'letterhead':
    case 'page-break':
      return []
  }
}

const wrapped = (text: string): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > lineLength) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
