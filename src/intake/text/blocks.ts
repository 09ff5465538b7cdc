import type { Block, Inline } from '#core/document/letter.ts'

/** Paragraphs of a text as it stands: a line is a line, an empty line parts paragraphs. */
export const blocksOfText = (text: string): readonly Block[] => {
  const blocks: Block[] = []
  let lines: string[] = []
  const close = (): void => {
    if (lines.some(line => line.trim() !== '')) blocks.push(paragraph([lines.join('\n')], `p${blocks.length}`))
    lines = []
  }
  for (const line of text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)) {
    if (line.trim() === '' || lines.length >= mostLines) close()
    if (line.trim() !== '') lines.push(widened(line))
  }
  close()
  return blocks
}

/** A paragraph longer than this could not be broken well over pages. */
const mostLines = 40

/** Columns of a plain text are made with spaces, which a line of type would run together. */
const widened = (line: string): string =>
  line
    .trimEnd()
    .replace(/\t/g, '    ')
    .replace(/^ +| {2,}/g, spaces => '\u00a0'.repeat(Math.min(spaces.length, 60)))

/** Words of a script that runs from the right stand on the right, where its readers look for them. */
export const paragraph = (text: readonly Inline[], id: string): Block =>
  isFromTheRight(wordsIn(text)) ? { kind: 'quote', text } : { kind: 'paragraph', id, numbered: false, text }

export const wordsIn = (text: readonly Inline[]): string =>
  text.map(inline => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : '')).join('')

const isFromTheRight = (text: string): boolean => {
  const right = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0
  return right > 0 && right > (text.match(/\p{L}/gu)?.length ?? 0) / 2
}

/** The words of blocks, for searching. */
export const textOfBlocks = (blocks: readonly Block[]): string => blocks.map(wordsOfBlock).join('\n\n')

const wordsOfBlock = (block: Block): string => {
  switch (block.kind) {
    case 'title':
      return block.text
    case 'heading':
    case 'paragraph':
    case 'quote':
      return wordsIn(block.text)
    case 'lettered':
    case 'bullets':
      return block.items.map(wordsIn).join('\n')
    case 'box':
      return block.rows.map(({ label, value }) => `${label}: ${wordsIn(value)}`).join('\n')
    case 'table':
      return [block.head.join('\t'), ...block.rows.map(row => row.map(wordsIn).join('\t'))].join('\n')
    default:
      return ''
  }
}
