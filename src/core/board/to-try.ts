import type { Assessment } from '#core/assessment/assessment.ts'
import { type Asked, askerOf } from '#core/board/asked.ts'
import type { Case } from '#core/case/case.ts'
import type { Catalogue } from '#core/law/fact.ts'
import type { Unknown } from '#core/law/settle.ts'

/** A question worth trying another answer to, and the titles of the grounds it touches. */
export type ToTry = { readonly asked: Asked; readonly why: 'open' | 'relied'; readonly grounds: readonly string[] }

/**
 * The questions whose answers move results: those that are open first, the ones of the smallest sets before the others; then the facts that
 * the grounds to plead rest on.
 */
export const toTry = (subject: Case, assessment: Assessment, catalogue: Catalogue): readonly ToTry[] => {
  const moves = assessment.grounds.flatMap(({ title, wouldChange }) => wouldChange.map(({ answers }) => ({ title, answers })))
  const ofMoves = moves
    .toSorted((a, b) => a.answers.length - b.answers.length)
    .flatMap(({ title, answers }) => answers.map(({ unknown }) => ({ unknown, title, why: 'open' as const })))
  const ofRoutes = assessment.routes.flatMap(({ title, questions }) => questions.map(({ unknown }) => ({ unknown, title, why: 'open' as const })))
  const ofFacts = assessment.grounds
    .filter(({ id }) => assessment.plead.includes(id))
    .flatMap(({ title, relied }) =>
      relied.map(({ fact, item }) => ({ unknown: item === undefined ? { fact } : { fact, item }, title, why: 'relied' as const })),
    )
  const ask = askerOf(subject, assessment, catalogue)
  return gathered([...ofMoves, ...ofRoutes, ...ofFacts])

  function gathered(all: readonly { readonly unknown: Unknown; readonly title: string; readonly why: ToTry['why'] }[]): readonly ToTry[] {
    const found = new Map<string, ToTry>()
    for (const { unknown, title, why } of all) {
      const asked = ask(unknown)
      if (asked === undefined) continue
      const before = found.get(asked.key)
      found.set(asked.key, { asked, why: before?.why ?? why, grounds: [...new Set([...(before?.grounds ?? []), title])] })
    }
    return [...found.values()]
  }
}
