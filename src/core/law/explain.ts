import type { Answer } from '#core/case/case.ts'
import type { Catalogue, Fact } from '#core/law/fact.ts'
import type { Finding, Use } from '#core/law/finding.ts'
import { operators } from '#core/law/operators/index.ts'
import type { Operator, Speaker } from '#core/law/operators/operator.ts'
import type { Truth } from '#core/law/truth.ts'

/** A finding as sentences: a line, and the lines that carry it. */
export type Explanation = {
  readonly truth: Truth
  readonly says: string
  readonly uses: readonly Use[]
  readonly because: readonly Explanation[]
}

export const speakerOf = (catalogue: Catalogue): Speaker => {
  const facts = new Map<string, Fact>([...Object.entries(catalogue.facts), ...Object.values(catalogue.groups).flatMap(group => Object.entries(group.facts))])
  return {
    factOf: id => facts.get(id) ?? missing(id),
    groupOf: id => catalogue.groups[id] ?? missing(id),
  }
}

/**
 * Says why. A settled finding is explained by the parts that settled it; an open one by all that was looked at,
 * so that nothing a reader could supply is left out.
 */
export const explain = (finding: Finding, speaker: Speaker): Explanation => ({
  truth: finding.truth,
  says: sentence(lineOf(finding, speaker)),
  uses: finding.uses,
  because: tellingParts(finding).map(part => explain(part, speaker)),
})

const lineOf = (finding: Finding, speaker: Speaker): string => {
  if (finding.openList) return `it is not known whether there is a further ${speaker.groupOf(finding.openList.group).one}`
  const clause = clauseOf(finding, speaker)
  if (finding.join !== 'leaf') return finding.truth === 'open' ? `it is open whether ${clause}` : clause
  if (finding.truth !== 'open') return `${clause}${suffixOf(finding.uses)}`
  return `${finding.uses.some(isDeclined) ? 'the client declines to say whether' : 'it is not known whether'} ${clause}`
}

/** The clause of a leaf, as it follows "because". */
export const clauseOf = (finding: Finding, speaker: Speaker): string => {
  // seam: see evaluate
  const operator = operators[finding.expression.op] as Operator<typeof finding.expression.op>
  return operator.clause(finding.expression as never, finding.truth, speaker, finding)
}

const tellingParts = ({ truth, join, parts }: Finding): readonly Finding[] => {
  if (truth === 'open' || join === 'not' || join === 'at-least') return parts
  if (join === 'all' && truth === 'no') return parts.filter(part => part.truth === 'no')
  if (join === 'any' && truth === 'yes') return parts.filter(part => part.truth === 'yes')
  return parts
}

/** The leaves that made a settled finding what it is. */
export const reliedLeaves = (finding: Finding): readonly Finding[] =>
  finding.join === 'leaf'
    ? [finding]
    : tellingParts(finding)
        .filter(part => part.truth !== 'open')
        .flatMap(reliedLeaves)

const isDeclined = ({ answer }: { readonly answer?: Answer }): boolean => answer?.answer === 'declined'

const isAlleged = ({ answer }: { readonly answer?: Answer }): boolean => answer?.answer === 'value' && answer.alleged === true

const suffixOf = (uses: readonly Use[]): string => (uses.some(isAlleged) ? ' (so far the client’s word only)' : '')

const sentence = (line: string): string => `${line.charAt(0).toUpperCase()}${line.slice(1)}${line.endsWith(':') ? '' : '.'}`

const missing = (id: string): never => {
  throw new TypeError(`No such fact or group: ${id}`)
}
