import type { GroundFound } from '#core/assessment/assessment.ts'
import type { Explanation } from '#core/law/explain.ts'

/** At most so many clauses make the sentence; the tree has all of them. */
const most = 2

/**
 * Why the ground came to what it did, in one sentence: the facts that settled it, shown ones first; or what is not known, where that keeps
 * it open. Undefined where it rests on no single fact.
 */
export const reasonOf = (ground: GroundFound): string | undefined => {
  const { conclusion, relied, because } = ground
  if (conclusion === 'not-applicable') return undefined
  if (conclusion === 'open') return joined(openLines(because)) ?? asking(ground)
  const clauses = distinct(relied.toSorted((a, b) => weight(a) - weight(b)).map(({ says }) => says))
  return joined(clauses) ?? inShort(because)
}

/** The facts at the end of an explanation, as many as one sentence holds. */
export const inShort = (because: Explanation): string | undefined => joined(distinct(leavesOf(because).map(({ says }) => clauseOf(says))))

const weight = ({ alleged, exhibits }: GroundFound['relied'][number]): number => (alleged ? 2 : exhibits.length === 0 ? 1 : 0)

/** The open leaves: each says that something is not known. */
const openLines = (because: Explanation): readonly string[] =>
  distinct(
    leavesOf(because)
      .filter(({ truth }) => truth === 'open')
      .map(({ says }) => clauseOf(says)),
  )

const leavesOf = (explanation: Explanation): readonly Explanation[] =>
  explanation.because.length === 0 ? [explanation] : explanation.because.flatMap(leavesOf)

const clauseOf = (sentence: string): string => sentence.replace(/[.:]$/, '')

const joined = (clauses: readonly string[]): string | undefined => {
  const [first, ...rest] = clauses.slice(0, most)
  if (first === undefined) return undefined
  return `${capitalised([first, ...rest.map(next => (isOpen(first) && isOpen(next) ? next.replace(notKnown, 'nor') : lowered(next)))].join('; '))}.`
}

const notKnown = /^it is not known/i

const isOpen = (clause: string): boolean => notKnown.test(clause)

/** A lesser degree is open: its question stands for it. */
const asking = ({ wouldChange }: GroundFound): string | undefined => wouldChange[0]?.answers[0]?.asks

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** After a semicolon: a name keeps its capital. */
const lowered = (text: string): string =>
  /^(The|It|A|An|No|This|There|One|Every|None|Neither|At|Fewer) /.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text

const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)]
