/** How many letters must be changed, added, dropped or swapped with their neighbour; `most` + 1 for anything beyond `most`. */
export const distance = (a: string, b: string, most: number): number => {
  const [from, to] = [[...a], [...b]]
  if (Math.abs(from.length - to.length) > most) return most + 1
  let older: readonly number[] = []
  let above: readonly number[] = to.map((_, at) => at).concat(to.length)
  for (const [row, letter] of from.entries()) {
    const here = [row + 1]
    for (const [column, other] of to.entries()) {
      const cost = letter === other ? 0 : 1
      const best = Math.min((above[column + 1] ?? 0) + 1, (here[column] ?? 0) + 1, (above[column] ?? 0) + cost)
      const swapped = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other
      here.push(swapped ? Math.min(best, (older[column - 1] ?? 0) + 1) : best)
    }
    if (Math.min(...here) > most) return most + 1
    older = above
    above = here
  }
  return above[to.length] ?? 0
}

/** Two spellings of one name, as a slip or a transliteration makes them; the same spelling is none. */
export const isNearMiss = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  const most = length < 5 ? 0 : length < 8 ? 1 : 2
  if (most === 0 || a === b) return false
  const apart = distance(a, b, most)
  return apart > 0 && apart <= most
}
