import type { ParagraphEdit } from '#core/case/case.ts'
import type { Block, Inline, Letter } from '#core/document/letter.ts'
import { plainText } from '#core/document/plain-text.ts'
import { withPlaces } from '#core/document/walk.ts'

/** A block with the key an edit finds it by: its own id, or its place behind the block that has one. */
export type Keyed = { readonly key: string; readonly block: Block }

/** An edited paragraph whose facts have changed since: what the app wrote then, what it writes now, what the lawyer wrote. */
export type Stale = ParagraphEdit & { readonly now: string }

export type Edited = {
  readonly letter: Letter
  /** Keys of the blocks that are in the lawyer's words. */
  readonly edited: readonly string[]
  /** The lawyer's words stand in the letter until she decides. */
  readonly stale: readonly Stale[]
  /** Edits of paragraphs that the letter no longer has. They are kept, not printed. */
  readonly lost: readonly ParagraphEdit[]
}

export const keyed = (blocks: readonly Block[]): readonly Keyed[] => {
  const counts = new Map<string, number>()
  return withPlaces(blocks).map(({ block, place }) => {
    if ('id' in block) return { key: block.id, block }
    const count = (counts.get(place) ?? 0) + 1
    counts.set(place, count)
    return { key: `${place}~${count}`, block }
  })
}

/**
 * The words of a block as a lawyer edits them: items on lines of their own, cross-references as the id in braces. Undefined for blocks that
 * are not edited as words.
 */
export const wordsOf = (block: Block): string | undefined => {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return editable(block.text)
    case 'lettered':
    case 'bullets':
      return block.items.map(editable).join('\n')
    default:
      return undefined
  }
}

/** The letter with the lawyer's own words in it. Citations, annexes and marks whose printed words she kept stay what they are. */
export const withEdits = (letter: Letter, edits: readonly ParagraphEdit[]): Edited => {
  const blocks = keyed(letter.blocks)
  const found = edits.flatMap(edit => {
    const now = wordsOf(blocks.find(({ key }) => key === edit.block)?.block ?? { kind: 'page-break' })
    return now === undefined ? [] : [{ ...edit, now }]
  })
  const byKey = new Map(found.map(edit => [edit.block, edit]))
  return {
    letter: {
      ...letter,
      blocks: blocks.map(({ key, block }) => {
        const edit = byKey.get(key)
        return edit === undefined ? block : inWords(block, edit.says)
      }),
    },
    edited: [...byKey.keys()],
    stale: found.filter(({ was, now }) => was !== now),
    lost: edits.filter(({ block }) => !byKey.has(block)),
  }
}

const inWords = (block: Block, says: string): Block => {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { ...block, text: rewoven(block.text, says) }
    case 'lettered':
    case 'bullets':
      return {
        ...block,
        items: says
          .split('\n')
          .filter(line => line.trim() !== '')
          .map(line => rewoven(block.items.flat(), line)),
      }
    default:
      return block
  }
}

/** The edited words with every mark of the original whose printed words are still there, each used once. */
const rewoven = (original: readonly Inline[], says: string): readonly Inline[] => {
  const marks = original.filter(inline => typeof inline !== 'string').toSorted((a, b) => printed(b).length - printed(a).length)
  return marks.reduce<readonly Inline[]>(
    (parts, mark) => {
      const words = printed(mark)
      const at = words === '' ? -1 : parts.findIndex(part => typeof part === 'string' && part.includes(words))
      const part = parts[at]
      if (typeof part !== 'string') return parts
      const start = part.indexOf(words)
      return parts.toSpliced(at, 1, ...[part.slice(0, start), mark, part.slice(start + words.length)].filter(piece => piece !== ''))
    },
    [says],
  )
}

const editable = (inlines: readonly Inline[]): string => inlines.map(printed).join('')

const printed = (inline: Inline): string => (typeof inline !== 'string' && inline.kind === 'ref' ? `{${inline.to}}` : plainText([inline]))
