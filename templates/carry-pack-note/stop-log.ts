import { heading, type Piece, table, unnumbered } from '#templates/parts/piece.ts'

type Words = { readonly log: string; readonly logText: string; readonly columns: readonly string[]; readonly caption: string }

const rows = 5

/** Empty rows, high enough to write in by hand. */
export const stopLog = ({ log, logText, columns, caption }: Words): readonly Piece[] => [
  heading(2, 'stop-log', log),
  unnumbered('how-to-log', logText),
  table(
    caption,
    columns.map(head => ({ head, width: 20, cell: () => '\n\n' })),
    Array.from({ length: rows }),
  ),
]
