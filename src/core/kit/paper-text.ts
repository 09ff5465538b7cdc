import type { Block, Inline, Letter } from '#core/document/letter.ts'
import { plainText } from '#core/document/plain-text.ts'
import { inlinesOf, paragraphNumbers } from '#core/document/walk.ts'

/** The paragraph that has one of these ids, with the list it opens, as text to paste; undefined where there is none. */
export const paragraphOf = (letter: Letter, ids: readonly string[]): string | undefined => {
  const said = sayerOf(letter)
  for (const id of ids) {
    const at = letter.blocks.findIndex(block => block.kind === 'paragraph' && block.id === id)
    const block = letter.blocks[at]
    if (block === undefined) continue
    const text = said(inlinesOf(block))
    const next = letter.blocks[at + 1]
    return text.endsWith(':') && next?.kind === 'lettered' ? [text, ...linesOf(next, said)].join(' ') : text
  }
  return undefined
}

/** All that stands under the first heading with one of these ids, up to the next heading of its rank or above. */
export const sectionOf = (letter: Letter, ids: readonly string[]): string | undefined => {
  const said = sayerOf(letter)
  for (const id of ids) {
    const start = letter.blocks.findIndex(block => block.kind === 'heading' && block.id === id)
    const heading = letter.blocks[start]
    if (heading?.kind !== 'heading') continue
    const rest = letter.blocks.slice(start + 1)
    const end = rest.findIndex(block => block.kind === 'heading' && block.level <= heading.level)
    return rest
      .slice(0, end < 0 ? undefined : end)
      .flatMap(block => linesOf(block, said))
      .join('\n')
  }
  return undefined
}

/** Ids of the exhibits the paper lists; where it has no list, those it names. */
export const annexesOf = ({ blocks }: Letter, numbers: ReadonlyMap<number, string>): readonly string[] => {
  const listed = blocks.flatMap(block => (block.kind === 'table' ? (block.annexes ?? []) : []))
  if (listed.length > 0) return listed.flatMap(number => numbers.get(number) ?? [])
  return [...new Set(blocks.flatMap(inlinesOf).flatMap(inline => (typeof inline === 'object' && inline.kind === 'annex' ? [inline.exhibit] : [])))]
}

type Sayer = (inlines: readonly Inline[]) => string

/** Marks of unverified law stay in the paper; a reference becomes the number or the words it leads to. */
const sayerOf = ({ blocks }: Letter): Sayer => {
  const numbers = paragraphNumbers(blocks)
  const headings = new Map(blocks.flatMap(block => (block.kind === 'heading' ? [[block.id, plainText(block.text)] as const] : [])))
  return inlines =>
    inlines
      .map(inline => {
        if (typeof inline === 'string') return inline
        if (inline.kind === 'unverified') return ''
        if (inline.kind !== 'ref') return plainText([inline])
        return inline.show === 'number' ? String(numbers.get(inline.to) ?? inline.to) : (headings.get(inline.to) ?? inline.to)
      })
      .join('')
      .replaceAll('\u00a0', ' ')
      .trim()
}

const linesOf = (block: Block, said: Sayer): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'heading':
      return [said(block.text)]
    case 'lettered':
      return block.items.map((item, at) => `(${String.fromCharCode(97 + at)}) ${said(item)}`)
    case 'bullets':
      return block.items.map(item => `- ${said(item)}`)
    case 'box':
      return block.rows.map(({ label, value }) => `${label}: ${said(value)}`)
    case 'table':
      return block.rows.map(cells => cells.map(said).join(' | '))
    case 'title':
    case 'signature':
    case 'letterhead':
    case 'page-break':
      return []
  }
}
