import type { Assessment, GroundFound } from '#core/assessment/assessment.ts'
import type { Case } from '#core/case/case.ts'
import type { GroundRef } from '#core/interview/feeds.ts'
import { inOrder, type Placed } from '#core/interview/in-order.ts'
import { placesIn } from '#core/interview/places.ts'
import type { Interview } from '#core/interview/question.ts'
import type { PlaceOf, RouteRef } from '#core/interview/still-matters.ts'
import type { Catalogue } from '#core/law/fact.ts'
import type { Conclusion } from '#core/law/ground.ts'
import { keyOf, type Unknown } from '#core/law/settle.ts'

/**
 * Why it comes next. `move`: with so many `further` answers it could move the ground from one result to another. `route`: it could open
 * the way. `core`: it is asked of every client. `in-order`: it is the next one.
 */
export type NextReason =
  | { readonly kind: 'move'; readonly ground: GroundRef; readonly from: Conclusion; readonly to: Conclusion; readonly further: number }
  | { readonly kind: 'route'; readonly route: RouteRef; readonly further: number }
  | { readonly kind: 'core' }
  | { readonly kind: 'in-order' }

export type NextQuestion = Placed & { readonly reason: NextReason }

/**
 * The open question whose answer is likeliest to move a result: the smallest set of answers first, among equals the ground that stands
 * higher. Core questions come first while no ground has come to a result, and again when nothing more can be moved. Undefined when
 * nothing is left to ask. What the client declined, or is still to be found out, is not asked again.
 */
export const nextQuestion = (interview: Interview, assessment: Assessment, subject: Case, catalogue: Catalogue): NextQuestion | undefined => {
  const open = new Map(inOrder(interview).flatMap(question => (question.state === 'open' ? [[question.key, question] as const] : [])))
  const placeOf = placesIn(subject, assessment, catalogue)
  const core = first(open, ({ because }) => because.core, { kind: 'core' })
  if (!assessment.grounds.some(isSettled)) return core ?? byMove() ?? byRoute() ?? inTurn()
  return byMove() ?? byRoute() ?? core ?? inTurn()

  function byMove(): NextQuestion | undefined {
    const moves = assessment.grounds
      .filter(({ weighing }) => weighing?.decision !== 'leave-out')
      .flatMap(({ id, title, article, conclusion, wouldChange }) =>
        wouldChange.map(({ to, answers }) => ({
          ...reached(answers.map(({ unknown }) => unknown)),
          reason: { kind: 'move', ground: { id, title, article }, from: conclusion, to } as const,
        })),
      )
    return best(moves)
  }

  function byRoute(): NextQuestion | undefined {
    return best(
      assessment.routes.map(({ id, title, questions }) => ({
        ...reached(questions.map(({ unknown }) => unknown)),
        reason: { kind: 'route', route: { id, title } } as const,
      })),
    )
  }

  function inTurn(): NextQuestion | undefined {
    return first(open, () => true, { kind: 'in-order' })
  }

  function reached(unknowns: readonly Unknown[]): Reached {
    const keys = keysOf(unknowns, placeOf)
    const askable = keys.flatMap(key => open.get(key) ?? [])
    return { askable, size: keys.length, blocked: askable.length < keys.length }
  }
}

/** `blocked`: some of the set was asked already, so the rest alone may not move anything. */
type Reached = { readonly askable: readonly Placed[]; readonly size: number; readonly blocked: boolean }

type Candidate = Reached & {
  readonly reason:
    | { readonly kind: 'move'; readonly ground: GroundRef; readonly from: Conclusion; readonly to: Conclusion }
    | { readonly kind: 'route'; readonly route: RouteRef }
}

const best = (candidates: readonly Candidate[]): NextQuestion | undefined => {
  const possible = candidates.filter(({ askable }) => askable.length > 0)
  const [chosen] = possible.toSorted((a, b) => Number(a.blocked) - Number(b.blocked) || a.size - b.size)
  const question = chosen?.askable[0]
  return chosen === undefined || question === undefined ? undefined : { ...question, reason: { ...chosen.reason, further: chosen.size - 1 } }
}

const first = (open: ReadonlyMap<string, Placed>, isMeant: (question: Placed) => boolean, reason: NextReason): NextQuestion | undefined => {
  const found = [...open.values()].find(isMeant)
  return found && { ...found, reason }
}

const keysOf = (unknowns: readonly Unknown[], placeOf: PlaceOf): readonly string[] => [...new Set(unknowns.map(unknown => keyOf(placeOf(unknown))))]

const isSettled = ({ conclusion }: GroundFound): boolean => conclusion !== 'open' && conclusion !== 'not-applicable'
