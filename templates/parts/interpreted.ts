import type { Desk } from '#templates/parts/paper.ts'
import { nothing } from '#templates/parts/phrase.ts'
import { heading, type Piece, unnumbered } from '#templates/parts/piece.ts'
import { signature } from '#templates/parts/sender.ts'

/** For a client who does not read the language of the paper. */
export const interpreted = ({ letters: { client } }: Desk<unknown>, title: string): readonly Piece[] => [
  heading(1, 'interpreter', title),
  unnumbered('interpreted', client.interpreted),
  signature(nothing, client.interpreterLines),
]
