import type { GroundFound, Relied } from '#core/assessment/assessment.ts'
import type { Clerk } from '#templates/parts/clerk.ts'

/** The provisions, in short, of the pleaded grounds that rely on a fact or exhibit of this kind; each once, in pleading order. */
export const reliedOnBy = (clerk: Clerk, isMeant: (relied: Relied) => boolean): readonly string[] => [
  ...new Set(
    pleaded(clerk)
      .filter(({ relied }) => relied.some(isMeant))
      .flatMap(({ authority }) => authority.slice(0, 1).map(({ short }) => short)),
  ),
]

const pleaded = ({ assessment: { grounds, plead } }: Clerk): readonly GroundFound[] => grounds.filter(({ id }) => plead.includes(id))
