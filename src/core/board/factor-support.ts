import type { Relied } from '#core/assessment/assessment.ts'
import type { Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { evaluate } from '#core/law/evaluate.ts'
import type { Finding } from '#core/law/finding.ts'
import type { LawPack } from '#core/law/ground.ts'
import { indexOf, readerOf } from '#core/law/reader.ts'

/** What stands behind a factor: `evidenced` by at least one exhibit, the client's `word` only, `bare` recorded and no more, or `open`. */
export type Backing = 'evidenced' | 'word' | 'bare' | 'open'

export type FactorSupport = { readonly backing: Backing; readonly exhibits: Relied['exhibits'] }

export type GroundSupport = { readonly for: ReadonlyMap<string, FactorSupport>; readonly against: ReadonlyMap<string, FactorSupport> }

export type SupportOptions = { readonly asOf: CivilDate; readonly alert?: string }

/** The proof behind each factor of a ground, by the factor's words. Empty for a ground that the pack does not know. */
export const factorSupport = (ground: string, subject: Case, pack: LawPack, { asOf, alert }: SupportOptions): GroundSupport => {
  const reader = readerOf(indexOf(pack.catalogue), subject, { asOf, trust: 'as-alleged', ...(alert === undefined ? {} : { alert }) })
  const found = pack.grounds.find(({ id }) => id === ground)
  const supports = (factors: NonNullable<typeof found>['for']) =>
    new Map(factors.map(({ says, when }) => [says, supportOf(evaluate(when, reader), subject)] as const))
  return { for: supports(found?.for ?? []), against: supports(found?.against ?? []) }
}

const supportOf = (finding: Finding, subject: Case): FactorSupport => {
  if (finding.truth === 'open') return { backing: 'open', exhibits: [] }
  const answers = settling(finding).flatMap(({ uses }) => uses.flatMap(({ answer }) => answer ?? []))
  const refs = answers.flatMap(({ evidence = [] }) => evidence)
  const exhibits = [...new Map(refs.map(({ exhibit, page }) => [`${exhibit}@${page ?? ''}`, { exhibit, page }])).values()].flatMap(({ exhibit, page }) => {
    const held = subject.exhibits.find(({ id }) => id === exhibit)
    return held === undefined ? [] : [{ id: held.id, number: held.number, ...(page === undefined ? {} : { page }) }]
  })
  const isWordOnly = answers.some(answer => answer.answer === 'value' && answer.alleged === true)
  return { backing: isWordOnly ? 'word' : exhibits.length > 0 ? 'evidenced' : 'bare', exhibits: exhibits.toSorted((a, b) => a.number - b.number) }
}

/** The leaves that made it what it is. */
const settling = (finding: Finding): readonly Finding[] =>
  finding.join === 'leaf' ? [finding] : finding.parts.filter(({ truth }) => truth !== 'open' && agrees(finding, truth)).flatMap(settling)

const agrees = ({ join, truth }: Finding, part: Finding['truth']): boolean => join === 'not' || join === 'at-least' || part === truth
