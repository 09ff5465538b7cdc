import type { Case } from '#core/case/case.ts'
import { type CivilDate, isCivilDate } from '#core/civil-date.ts'

/** The paper of the client that ends first, and in how many days; 0 or below once it has ended. */
export type ExpiringPaper = { readonly paper: keyof typeof facts; readonly days: number }

const facts = {
  identity: 'applicant.id-expires-on',
  passport: 'applicant.passport-expires-on',
  residence: 'applicant.residence-expires-on',
} as const

/** Time to renew a paper before it is asked for. */
const warnedBefore = 90

/** Undefined while no paper ends within ninety days. A day known only in part is not counted. */
export const expiringPaper = (subject: Case, today: CivilDate): ExpiringPaper | undefined =>
  (Object.keys(facts) as (keyof typeof facts)[]) // seam: keys of a literal
    .flatMap(paper => {
      const answer = subject.answers[facts[paper]]
      if (answer?.answer !== 'value' || typeof answer.value !== 'string' || !isCivilDate(answer.value) || (answer.precision ?? 'day') !== 'day') return []
      return [{ paper, days: Math.round((Date.parse(answer.value) - Date.parse(today)) / 86_400_000) }]
    })
    .filter(({ days }) => days <= warnedBefore)
    .toSorted((a, b) => a.days - b.days)[0]
