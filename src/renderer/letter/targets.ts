import type { Block } from '#core/document/letter.ts'
import { plainText } from '#core/document/plain-text.ts'
import { paragraphNumbers } from '#core/document/walk.ts'
import type { Targets } from '#renderer/letter/inlines.tsx'

export const targetsOf = (blocks: readonly Block[]): Targets => ({
  numbers: paragraphNumbers(blocks),
  headings: new Map(blocks.flatMap(block => (block.kind === 'heading' ? [[block.id, plainText(block.text)] as const] : []))),
  ranks: new Map(ranksIn(blocks)),
})

/** Below the title, which is the page's second level. A sheet may begin at its own second level: no rank is passed over. */
const ranksIn = (blocks: readonly Block[]): readonly (readonly [string, number])[] => {
  let last = 2
  return blocks.flatMap(block => {
    if (block.kind !== 'heading') return []
    last = Math.min(block.level + 2, last + 1)
    return [[block.id, last] as const]
  })
}
