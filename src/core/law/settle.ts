import type { Finding } from '#core/law/finding.ts'
import type { Truth } from '#core/law/truth.ts'

/** One thing to find out: a fact, of an item where it repeats, or whether a list is complete. */
export type Unknown = { readonly fact: string; readonly item?: string } | { readonly group: string }

export const keyOf = (unknown: Unknown): string =>
  'group' in unknown ? `${unknown.group}[]` : unknown.item === undefined ? unknown.fact : `${unknown.fact}@${unknown.item}`

/** Every unknown that could still move the finding. Empty once it is settled. */
export const unknownsOf = (finding: Finding): readonly Unknown[] => {
  if (finding.truth !== 'open') return []
  if (finding.openList) return [finding.openList]
  if (finding.join === 'leaf') return finding.uses.map(({ fact, item }) => (item === undefined ? { fact } : { fact, item }))
  return distinct(finding.parts.flatMap(unknownsOf))
}

/**
 * The smallest set of unknowns whose answers could make the finding so, or not so. Undefined when nothing can: it is settled
 * the other way. Empty when it already is. Exact where no fact stands twice in the expression, else an upper bound.
 */
export const smallestSet = (finding: Finding, toward: 'yes' | 'no'): readonly Unknown[] | undefined => {
  if (finding.truth === toward) return []
  if (finding.truth !== 'open') return undefined
  if (finding.join === 'leaf') return unknownsOf(finding)
  if (finding.join === 'not') return finding.parts[0] && smallestSet(finding.parts[0], toward === 'yes' ? 'no' : 'yes')

  const sets = finding.parts.map(part => smallestSet(part, toward)).filter(set => set !== undefined)
  const shortestFirst = sets.toSorted((a, b) => a.length - b.length)
  return distinct(shortestFirst.slice(0, partsNeeded(finding, toward)).flat())
}

/** How many parts must go that way, counting those that already do. */
const partsNeeded = ({ join, parts, expression }: Finding, toward: Truth): number => {
  if (join === 'all') return toward === 'yes' ? parts.length : 1
  if (join === 'any') return toward === 'yes' ? 1 : parts.length
  const need = expression.op === 'at-least' ? expression.need : parts.length
  return toward === 'yes' ? need : parts.length - need + 1
}

export const distinct = (unknowns: readonly Unknown[]): readonly Unknown[] => [...new Map(unknowns.map(unknown => [keyOf(unknown), unknown])).values()]
