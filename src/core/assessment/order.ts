import type { GroundFound } from '#core/assessment/assessment.ts'
import type { Conclusion, Ground } from '#core/law/ground.ts'

/**
 * What stands first, by how far it stands; then the ground that stands whatever else is decided; then the one a document proves;
 * then the narrower article.
 * The CCF tends to decide on one provable, independent ground and leave politics aside, so those are pleaded first.
 */
export const inPleadingOrder = (
  grounds: readonly { readonly ground: Ground; readonly found: GroundFound }[],
  narrowestFirst: readonly string[],
): readonly GroundFound[] =>
  grounds
    .toSorted(
      (a, b) =>
        rank[standingOf(a.found)] - rank[standingOf(b.found)] ||
        roleRank[a.ground.role] - roleRank[b.ground.role] ||
        b.ground.independence - a.ground.independence ||
        b.ground.provability - a.ground.provability ||
        narrowestFirst.indexOf(a.ground.article) - narrowestFirst.indexOf(b.ground.article) ||
        a.ground.id.localeCompare(b.ground.id, 'en'),
    )
    .map(({ found }) => found)

/** The lawyer's weighing where there is one, else what the rule gives. */
export const standingOf = ({ conclusion, weighing }: GroundFound): Conclusion | 'leave-out' => weighing?.decision ?? conclusion

/** Strong and arguable grounds are pleaded; a support only beside a ground, which the paper sees to. */
export const isPleaded = (found: GroundFound): boolean => {
  const standing = standingOf(found)
  return standing === 'strong' || standing === 'arguable'
}

const rank: { readonly [C in Conclusion | 'leave-out']: number } = {
  strong: 0,
  arguable: 1,
  weak: 2,
  open: 3,
  'leave-out': 4,
  'does-not-stand': 5,
  'not-applicable': 6,
}

const roleRank: { readonly [R in Ground['role']]: number } = { ground: 0, support: 1 }
