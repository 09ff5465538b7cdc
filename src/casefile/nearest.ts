/** Candidates by edit distance to the word, nearest first; equal ones keep their order. Case is ignored. */
export const nearestFirst = (word: string, candidates: readonly string[]): readonly string[] =>
  candidates
    .map(candidate => ({ candidate, distance: distanceBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ candidate }) => candidate)

/** What the writer most likely meant; undefined when nothing is close. */
export const closest = (word: string, candidates: readonly string[]): string | undefined => {
  const [nearest] = nearestFirst(word, candidates)
  if (nearest === undefined) return undefined
  return distanceBetween(word.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, Math.floor(nearest.length / 4)) ? nearest : undefined
}

/** Letters added, dropped or replaced, over the first 80 of each word. */
const distanceBetween = (a: string, b: string): number => {
  const from = a.slice(0, 80)
  const to = b.slice(0, 80)
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1]
    for (const [column, other] of [...to].entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1)
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    above = current
  }
  return above.at(-1) ?? 0
}
