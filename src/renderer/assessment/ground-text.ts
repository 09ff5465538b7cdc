import type { FactorFound, GroundFound } from '#core/assessment/assessment.ts'
import type { Explanation } from '#core/law/explain.ts'

/** The words around what the law says. */
export type GroundTextWords = {
  readonly standing: string
  readonly because: string
  readonly for: string
  readonly against: string
  readonly expect: string
  readonly answer: string
  readonly authority: string
  readonly decisions: string
  readonly weighing: string
  readonly exhibit: (number: number, page: number | undefined) => string
  readonly verification: (of: GroundFound['authority'][number]['verification']) => string
  readonly outcome: (of: GroundFound['decisions'][number]['outcome']) => string
  readonly exhibitNumber: (id: string) => number | undefined
  readonly notEvidenced: string
}

/** A ground as plain text, to paste into a note or a message. Every line that rests on an exhibit names it. */
export const groundText = (ground: GroundFound, place: number | undefined, words: GroundTextWords): string => {
  const { title, says, authority, because, rebuttal, decisions, weighing } = ground
  const part = (heading: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', heading, ...lines])
  return [
    `${place === undefined ? '' : `${place}. `}${title}: ${words.standing}`,
    says,
    ...part(words.because, linesOf(because, words, 0)),
    ...part(words.for, ground.for.map(factorLine)),
    ...part(words.against, ground.against.map(factorLine)),
    ...part(words.expect, [rebuttal.expect, `${words.answer} ${rebuttal.answer}`]),
    ...part(
      words.authority,
      authority.map(({ short, verification }) => `- ${short} (${words.verification(verification)})`),
    ),
    ...part(
      words.decisions,
      decisions.map(({ short, alert, outcome, point }) => `- ${short}, ${alert}: ${words.outcome(outcome)}. ${point}`),
    ),
    ...(weighing === undefined ? [] : part(words.weighing, [weighing.reason])),
  ].join('\n')
}

const factorLine = ({ says, weight, truth }: FactorFound): string => `- ${says} (${weight}${truth === 'open' ? ', not known' : ''})`

const linesOf = ({ says, uses, because }: Explanation, words: GroundTextWords, depth: number): readonly string[] => {
  const refs = uses.flatMap(({ answer }) => answer?.evidence ?? [])
  const cited = [
    ...new Set(refs.flatMap(({ exhibit, page }) => (words.exhibitNumber(exhibit) === undefined ? [] : words.exhibit(words.exhibitNumber(exhibit) ?? 0, page)))),
  ]
  const proof = uses.length === 0 ? '' : ` (${cited.length === 0 ? words.notEvidenced : cited.join('; ')})`
  return [`${'  '.repeat(depth)}- ${says}${proof}`, ...because.flatMap(part => linesOf(part, words, depth + 1))]
}
