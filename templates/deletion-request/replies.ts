import type { DeletionWords } from '#templates/deletion-request/en/index.ts'
import type { Selection } from '#templates/deletion-request/grounds.ts'
import { heading, numbered, type Piece } from '#templates/parts/piece.ts'

/** What the source may say to the grounds pleaded in full, and the answer. */
export const replies = ({ full }: Selection, { replies: words }: DeletionWords): readonly Piece[] => {
  const foreseen = [...new Map(full.map(({ found }) => [found.rebuttal.expect, found])).values()]
  if (foreseen.length === 0) return []
  return [
    heading(1, 'replies', words.heading),
    ...foreseen.map(({ id, rebuttal }) => numbered(`reply.${id}`, words.reply(words.foreseen(rebuttal.expect), rebuttal.answer))),
  ]
}
