import type { Exhibit } from '#core/case/case.ts'
import { inlinesOf } from '#core/document/walk.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import type { Piece } from '#templates/parts/piece.ts'

/** The exhibits that these pieces name: a short paper encloses what it cites and nothing else. */
export const citedExhibits = (clerk: Clerk, pieces: readonly Piece[]): readonly Exhibit[] => {
  const named = new Set(
    pieces.flatMap(({ block }) => inlinesOf(block).flatMap(inline => (typeof inline === 'object' && inline.kind === 'annex' ? [inline.exhibit] : []))),
  )
  return clerk.subject.exhibits.filter(({ id }) => named.has(id))
}
