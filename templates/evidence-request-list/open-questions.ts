import { standingOf } from '#core/assessment/order.ts'
import { indexOf } from '#core/law/reader.ts'
import type { english } from '#templates/evidence-request-list/en.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { type Piece, unnumbered } from '#templates/parts/piece.ts'
import { ticks } from '#templates/parts/ticks.ts'

/** As many as one can look for at a time. */
const mostQuestions = 15

/** The questions whose answer could change a result, those of most grounds first, each with what would prove it. */
export const openQuestions = (clerk: Clerk, words: typeof english): readonly Piece[] => {
  const groupOf = indexOf(clerk.law.catalogue)
  const counted = new Map<string, { asks: string; fact?: string; grounds: number }>()
  for (const ground of clerk.assessment.grounds) {
    if (standingOf(ground) === 'leave-out') continue
    for (const [key, question] of questionsOf(ground.wouldChange)) counted.set(key, { ...question, grounds: (counted.get(key)?.grounds ?? 0) + 1 })
  }
  const all = [...counted.values()].toSorted((a, b) => b.grounds - a.grounds)
  if (all.length === 0) return [unnumbered('open-none', words.open.none)]
  return [
    unnumbered('open-intro', words.open.intro),
    ...ticks(
      'question',
      all.slice(0, mostQuestions).map(({ asks: bare, fact }) => {
        const group = fact === undefined ? undefined : groupOf.get(fact)
        const asks = group === undefined ? bare : words.about(clerk.speaker.groupOf(group).one, bare)
        const proof = fact === undefined ? [] : (clerk.speaker.factOf(fact).proof ?? [])
        return proof.length === 0 ? words.box(asks) : words.boxWithProof(asks, proof.join('; '))
      }),
    ),
    ...(all.length > mostQuestions ? [unnumbered('open-cut', words.open.cut)] : []),
  ]
}

const questionsOf = (moves: Clerk['assessment']['grounds'][number]['wouldChange']) =>
  new Map(
    moves.flatMap(({ answers }) =>
      answers.map(({ unknown, asks }) =>
        'group' in unknown ? ([`${unknown.group}[]`, { asks }] as const) : ([unknown.fact, { asks, fact: unknown.fact }] as const),
      ),
    ),
  )
