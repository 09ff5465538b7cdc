import type { Letter } from '#core/document/letter.ts'
import { plainText } from '#core/document/plain-text.ts'
import type { GroundRows } from '#renderer/drafts/grounds.ts'

/** A line of the outline. `block` is the heading it leads to, none for a ground left out. `number` stands before a ground in full. */
export type OutlineLine = { readonly id: string; readonly says: string; readonly block?: string; readonly number?: number; readonly within: boolean }

/** The parts of a letter and the grounds within it, by their short titles; those left out stay on show. */
export const outlineOf = ({ blocks }: Letter, grounds: GroundRows | undefined): readonly OutlineLine[] => {
  const lines = blocks.flatMap((block): readonly OutlineLine[] => {
    if (block.kind !== 'heading' || block.level > 2) return []
    const at = grounds?.full.findIndex(id => block.id === `ground.${id}`) ?? -1
    const title = grounds?.rows.find(({ id }) => block.id === `ground.${id}`)?.title
    return [{ id: block.id, says: title ?? plainText(block.text), block: block.id, within: block.level === 2, ...(at >= 0 && { number: at + 1 }) }]
  })
  const left = (grounds?.rows ?? []).filter(({ place }) => place === 'left-out').map(({ id, title }) => ({ id: `left-out.${id}`, says: title, within: true }))
  const last = lines.findLastIndex(({ within, id }) => within && (id.startsWith('ground.') || id === 'support' || id === 'further-grounds'))
  return last === -1 ? [...lines, ...left] : lines.toSpliced(last + 1, 0, ...left)
}
