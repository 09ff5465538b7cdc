import type { Block, Inline, Letter } from '#core/document/letter.ts'

/** Where a reference leads. */
type Target =
  | { readonly kind: 'heading'; readonly anchor: string; readonly words: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly anchor: string; readonly number?: number }

export type Targets = {
  readonly byId: ReadonlyMap<string, Target>
  /** Annex numbers that have a row in an annex list of this letter. */
  readonly annexes: ReadonlySet<number>
}

export const annexAnchor = (number: number): string => `annex-${number}`

/** Gives every heading, paragraph and annex its anchor, and every numbered paragraph its number. Throws on an id or annex used twice. */
export const targetsOf = (letter: Letter): Targets => {
  const byId = new Map<string, Target>()
  const annexes = new Set<number>()
  let number = 0
  for (const block of letter.blocks) {
    if (block.kind === 'heading') addTo(byId, block.id, { kind: 'heading', anchor: `part_${byId.size + 1}`, words: block.text })
    if (block.kind === 'paragraph') {
      const anchor = `par_${byId.size + 1}`
      addTo(byId, block.id, block.numbered ? { kind: 'paragraph', anchor, number: ++number } : { kind: 'paragraph', anchor })
    }
    for (const annex of annexesOf(block)) {
      if (annexes.has(annex)) throw new Error(`Annex ${annex} is listed twice.`)
      annexes.add(annex)
    }
  }
  return { byId, annexes }
}

const addTo = (byId: Map<string, Target>, id: string, target: Target): void => {
  if (byId.has(id)) throw new Error(`Two blocks of the letter have the id "${id}".`)
  byId.set(id, target)
}

const annexesOf = (block: Block): readonly number[] => {
  if (block.kind !== 'table' || block.annexes === undefined) return []
  if (block.annexes.length !== block.rows.length)
    throw new Error(`The table "${block.caption}" has ${block.rows.length} rows and ${block.annexes.length} annex numbers.`)
  return block.annexes
}
