import type { Assessment } from '#core/assessment/assessment.ts'
import type { DraftKept } from '#core/case/case.ts'
import type { Letter } from '#core/document/letter.ts'
import type { GroundPlace } from '#renderer/drafts/kept.ts'

export type GroundRow = { readonly id: string; readonly title: string; readonly place: GroundPlace }

export type GroundRows = {
  /** Those in full first, in their order, then in short, in support, left out and absent. */
  readonly rows: readonly GroundRow[]
  readonly full: readonly string[]
  /** The lawyer chose or ordered them herself. */
  readonly isOwn: boolean
}

/** Papers that argue grounds, and in which the lawyer may choose them. */
const pleading: readonly string[] = ['deletion-request', 'pre-emptive-submission', 'revision-argument']

/** Where each ground that stands has its place in a letter, read from the letter itself; undefined for a paper that argues none. */
export const groundRows = (document: string, { blocks }: Letter, { plead, grounds }: Assessment, kept: DraftKept): GroundRows | undefined => {
  if (!pleading.includes(document)) return undefined
  const ids = blocks.flatMap(block => ('id' in block ? [block.id] : []))
  const full = ids.flatMap(id => (id.startsWith('ground.') ? plead.filter(ground => id === `ground.${ground}`) : []))
  const placeOf = (id: string): GroundPlace => {
    if (kept.leaveOut?.includes(id)) return 'left-out'
    if (full.includes(id)) return 'full'
    if (ids.includes(`support.${id}`)) return 'support'
    return ids.includes(`further.${id}`) ? 'short' : 'absent'
  }
  const rows = [...full, ...plead.filter(id => !full.includes(id))].map(id => ({
    id,
    title: grounds.find(ground => ground.id === id)?.title ?? id,
    place: placeOf(id),
  }))
  return {
    rows: rows.toSorted((a, b) => order.indexOf(a.place) - order.indexOf(b.place)),
    full,
    isOwn: kept.plead !== undefined || kept.leaveOut !== undefined,
  }
}

const order: readonly GroundPlace[] = ['full', 'short', 'support', 'left-out', 'absent']
