import type { Clerk } from '#templates/parts/clerk.ts'
import { unverifiedIn } from '#templates/parts/draft.ts'
import type { PartWords } from '#templates/parts/en/parts.ts'
import { type Piece, unnumbered } from '#templates/parts/piece.ts'

/** One line that says what the mark means and which provisions it stands for; nothing where no mark is printed. */
export const unverifiedLine = (clerk: Clerk, { unverified }: PartWords, pieces: readonly Piece[]): readonly Piece[] => {
  const quoted = new Set(pieces.flatMap(({ made }) => made.flatMap(phrase => phrase.quoted)))
  const found = unverifiedIn(pieces, clerk.law)
  const marked = found.some(({ provision, verification }) => quoted.has(provision) || verification !== 'secondary')
  if (!marked) return []
  const named = (isQuoted: boolean) => found.filter(({ provision }) => quoted.has(provision) === isQuoted).map(({ short }) => short)
  return [unnumbered('unverified', unverified(named(true), named(false)))]
}
