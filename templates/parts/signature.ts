import type { Clerk } from '#templates/parts/clerk.ts'
import type { PartWords } from '#templates/parts/en/parts.ts'
import { fullName } from '#templates/parts/identity.ts'
import { type Piece, unnumbered } from '#templates/parts/piece.ts'
import { actsInPerson, capacity, named } from '#templates/parts/representative.ts'

/** Lines to sign on, for a paper within a case. The date is left open: the one recorded is that of the request. */
export const signature = (clerk: Clerk, { declaration: says, representative: words }: PartWords): Piece => {
  const name = actsInPerson(clerk) ? fullName(clerk) : says.signedFor(named(clerk), capacity(clerk, words))
  return {
    block: {
      kind: 'signature',
      lines: [
        { label: says.date, value: [] },
        { label: says.signature, value: [] },
      ],
      name: name.text,
    },
    made: [name],
  }
}

/** The declaration without a heading of its own, and the lines. */
export const declared = (clerk: Clerk, parts: PartWords): readonly Piece[] => [
  unnumbered('declared', actsInPerson(clerk) ? parts.declaration.inPerson : parts.declaration.byRepresentative),
  signature(clerk, parts),
]
