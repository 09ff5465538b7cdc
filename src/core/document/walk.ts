import type { Block, Inline } from '#core/document/letter.ts'

/** The printed number of each numbered paragraph, by its id. */
export const paragraphNumbers = (blocks: readonly Block[]): ReadonlyMap<string, number> =>
  new Map(blocks.filter(block => block.kind === 'paragraph' && block.numbered).map((block, at) => [idOf(block) ?? '', at + 1]))

/** Each block with the id a reader finds it by: its own, else that of the paragraph or heading before it. */
export const withPlaces = (blocks: readonly Block[]): readonly { readonly block: Block; readonly place: string }[] => {
  let place = ''
  return blocks.map(block => {
    place = idOf(block) ?? place
    return { block, place }
  })
}

/** All that is printed inside a block, in its order. */
export const inlinesOf = (block: Block): readonly Inline[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return block.text
    case 'lettered':
    case 'bullets':
      return block.items.flat()
    case 'box':
      return block.rows.flatMap(({ value }) => value)
    case 'table':
      return block.rows.flat(2)
    case 'signature':
      return [...block.lines.flatMap(({ value }) => value), ...block.name]
    case 'title':
    case 'letterhead':
    case 'page-break':
      return []
  }
}

const idOf = (block: Block): string | undefined => ('id' in block ? block.id : undefined)
