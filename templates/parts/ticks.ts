import { type Piece, unnumbered } from '#templates/parts/piece.ts'

/** Lines that begin with a box to tick, which a bullet would stand before twice. */
export const ticks = (id: string, lines: readonly string[]): readonly Piece[] => lines.map((line, at) => unnumbered(`${id}-box-${at + 1}`, line))
