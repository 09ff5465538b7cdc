import type { Block } from '#core/document/letter.ts'
import { plainText } from '#core/document/plain-text.ts'
import { paragraphNumbers } from '#core/document/walk.ts'
import type { Targets } from '#renderer/letter/inlines.tsx'

export const targetsOf = (blocks: readonly Block[]): Targets => ({
  numbers: paragraphNumbers(blocks),
  headings: new Map(blocks.flatMap(block => (block.kind === 'heading' ? [[block.id, plainText(block.text)] as const] : []))),
})
