import type { Explanation } from '#core/law/explain.ts'

/** Lines that only join others, as `src/core/law/operators` words them. */
const joins = /^(it is open whether )?(every one|none|one) of these (is so|fails):$/i

/**
 * The explanation without steps that tell nothing: a line that joins a single one gives way to it, and one that joins as the line above it
 * does is taken up into that.
 */
export const telling = (explanation: Explanation): Explanation => {
  const because = explanation.because.map(telling).flatMap(part => (isJoin(part) && part.says === explanation.says ? part.because : [part]))
  const [only] = because
  return isJoin(explanation) && because.length === 1 && only !== undefined ? only : { ...explanation, because }
}

const isJoin = ({ says }: Explanation): boolean => joins.test(says)
