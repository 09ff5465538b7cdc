import type { Answer, Case, Exhibit } from '#core/case/case.ts'
import { fold, tokensOf } from '#core/consistency/names/fold.ts'
import type { Claim } from '#core/evidence/claims.ts'

/**
 * `alleged`: so far the client's word. `no-exhibit`: nothing is recorded behind it. `own-statement`: only what the client, as far as author
 * and title tell, has said or signed. `no-page`: exhibits of several pages, and none of them says where.
 */
export type Weakness = 'alleged' | 'no-exhibit' | 'own-statement' | 'no-page'

export type WeakFact = {
  readonly fact: string
  readonly item?: string
  readonly why: readonly Weakness[]
  readonly exhibits: readonly string[]
  /** How many claims rest on it. */
  readonly claims: number
  readonly grounds: readonly string[]
}

/** Facts the papers rest on that little stands behind; those that most claims need come first. */
export const weakFacts = (subject: Case, claims: readonly Claim[]): readonly WeakFact[] => {
  const places = new Map(
    claims.flatMap(({ rests }) => rests.map(({ fact, item }) => [keyOf(fact, item), { fact, ...(item === undefined ? {} : { item }) }] as const)),
  )
  return [...places.entries()]
    .flatMap(([key, place]): readonly WeakFact[] => {
      const answer = answerAt(subject, place.fact, place.item)
      const resting = claims.filter(({ rests }) => rests.some(({ fact, item }) => keyOf(fact, item) === key))
      const why = answer === undefined ? [] : weaknessesOf(subject, answer)
      if (why.length === 0) return []
      return [
        {
          ...place,
          why,
          exhibits: [...new Set((answer?.evidence ?? []).map(({ exhibit }) => exhibit))],
          claims: resting.length,
          grounds: [...new Set(resting.flatMap(({ ground }) => ground ?? []))],
        },
      ]
    })
    .toSorted((a, b) => b.claims - a.claims)
}

const weaknessesOf = (subject: Case, answer: Answer): readonly Weakness[] => {
  const refs = (answer.evidence ?? []).flatMap(({ exhibit, page }) => {
    const found = subject.exhibits.find(({ id }) => id === exhibit)
    return found === undefined ? [] : [{ exhibit: found, page }]
  })
  const isOwn = ownStatement(subject)
  return [
    ...(answer.answer === 'value' && answer.alleged === true ? (['alleged'] as const) : []),
    ...(refs.length === 0 ? (['no-exhibit'] as const) : []),
    ...(refs.length > 0 && refs.every(({ exhibit }) => isOwn(exhibit)) ? (['own-statement'] as const) : []),
    ...(refs.length > 0 && refs.every(({ exhibit, page }) => page === undefined && exhibit.pages !== 1) ? (['no-page'] as const) : []),
  ]
}

/** By its author (the client's name, or “the applicant”), or by its title. A paper of identity that the client only handed over is none. */
const ownStatement = ({ answers }: Case): ((exhibit: Exhibit) => boolean) => {
  const names = ['applicant.family-name', 'applicant.forenames'].flatMap(fact => {
    const answer = answers[fact]
    return answer?.answer === 'value' && typeof answer.value === 'string' ? tokensOf(answer.value) : []
  })
  return ({ author = '', title }) => {
    const words = tokensOf(author)
    return authors.test(fold(author)) || titles.test(fold(title)) || (names.length > 0 && names.every(name => words.includes(name)))
  }
}

const authors = /^(the )?(client|applicant|declarant|person concerned)$/
const titles = /^(own |written |sworn |signed )*(statement|declaration|affidavit|account|testimony) (of|by) the (client|applicant|person concerned)\b/

const answerAt = (subject: Case, fact: string, item: string | undefined): Answer | undefined =>
  item === undefined
    ? subject.answers[fact]
    : Object.values(subject.groups)
        .flatMap(({ items }) => items)
        .find(({ id, answers }) => id === item && fact in answers)?.answers[fact]

const keyOf = (fact: string, item: string | undefined): string => `${fact}@${item ?? ''}`
