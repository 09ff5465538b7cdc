import type { Case } from '#core/case/case.ts'
import { type Cite, type Claim, exhibitsOf, leansOn } from '#core/evidence/claims.ts'
import { type WeakFact, weakFacts } from '#core/evidence/weak-facts.ts'

/** What of the pleadings leans on an exhibit. `sole`: how many claims have nothing else behind them. */
export type ExhibitUse = {
  readonly exhibit: string
  readonly number: number
  readonly claims: number
  readonly sole: number
  readonly grounds: readonly string[]
  readonly facts: readonly { readonly fact: string; readonly item?: string }[]
}

/** `facts-only`: recorded behind an answer, but no paper says anything that rests on it. */
export type UnusedExhibit = { readonly exhibit: string; readonly number: number; readonly why: 'nothing' | 'facts-only' }

/** `claim` is left out where the page stands in an answer and no paper says it. */
export type BadCite = {
  readonly exhibit: string
  readonly page?: number
  readonly why: 'beyond-last-page' | 'no-such-exhibit' | 'never-filed' | 'other-number'
  readonly document?: string
  readonly block?: string
  readonly paragraph?: number
  readonly fact?: string
  readonly item?: string
  readonly says: string
  readonly mend: string
}

export type ClaimGraph = {
  readonly claims: readonly Claim[]
  /** By number. Exhibits never filed are left out. */
  readonly uses: readonly ExhibitUse[]
  /** Claims of which at least one sentence has nothing, or only the client's word, behind it. */
  readonly unsupported: readonly Claim[]
  readonly unused: readonly UnusedExhibit[]
  readonly weak: readonly WeakFact[]
  readonly badCites: readonly BadCite[]
}

/** Which assertion rests on what, both ways. Pure reading: nothing is inferred that no paper and no answer says. */
export const claimGraph = (subject: Case, claims: readonly Claim[]): ClaimGraph => {
  const filed = subject.exhibits.filter(({ level }) => level !== 'C4').toSorted((a, b) => a.number - b.number)
  const uses = filed.map(({ id, number }) => useOf(id, number, claims))
  const behindAnswers = new Set(everyAnswer(subject).flatMap(({ answer }) => (answer.evidence ?? []).map(({ exhibit }) => exhibit)))
  return {
    claims,
    uses,
    unsupported: claims.filter(({ unsupported }) => unsupported.length > 0),
    unused: uses
      .filter(use => use.claims === 0)
      .map(({ exhibit, number }) => ({ exhibit, number, why: behindAnswers.has(exhibit) ? 'facts-only' : 'nothing' })),
    weak: weakFacts(subject, claims),
    badCites: [
      ...claims.flatMap(claim => claim.cites.flatMap(cite => badCite(subject, cite, { document: claim.document, ...placeOf(claim) }))),
      ...everyAnswer(subject).flatMap(({ fact, item, answer }) =>
        (answer.evidence ?? []).flatMap(({ exhibit, page }) =>
          badCite(subject, { exhibit, ...(page === undefined ? {} : { page }) }, { fact, ...(item === undefined ? {} : { item }) }),
        ),
      ),
    ],
  }
}

const useOf = (exhibit: string, number: number, claims: readonly Claim[]): ExhibitUse => {
  const leaning = claims.filter(claim => leansOn(claim, exhibit))
  const facts = leaning.flatMap(({ rests }) => rests.filter(rest => rest.exhibits.includes(exhibit)))
  return {
    exhibit,
    number,
    claims: leaning.length,
    sole: leaning.filter(claim => exhibitsOf(claim).length === 1).length,
    grounds: [...new Set(leaning.flatMap(({ ground }) => ground ?? []))],
    facts: [...new Map(facts.map(({ fact, item }) => [`${fact}@${item ?? ''}`, { fact, ...(item === undefined ? {} : { item }) }] as const)).values()],
  }
}

type Where = Pick<BadCite, 'document' | 'block' | 'paragraph' | 'fact' | 'item'>

const badCite = (subject: Case, { exhibit: id, number, page }: Omit<Cite, 'number'> & { readonly number?: number }, where: Where): readonly BadCite[] => {
  const exhibit = subject.exhibits.find(one => one.id === id)
  const cite = { exhibit: id, ...(page === undefined ? {} : { page }), ...where }
  if (exhibit === undefined)
    return [
      { ...cite, why: 'no-such-exhibit', says: `Exhibit “${id}” is named, but the case has none of this id.`, mend: 'Add the exhibit, or name another one.' },
    ]
  if (exhibit.level === 'C4' && where.document !== undefined)
    return [
      { ...cite, why: 'never-filed', says: 'The paper names an exhibit that never leaves the case file (C4).', mend: 'Rest the sentence on another exhibit.' },
    ]
  if (number !== undefined && number !== exhibit.number)
    return [
      {
        ...cite,
        why: 'other-number',
        says: `The paper says number ${number}; the exhibit is number ${exhibit.number}.`,
        mend: 'Compose the paper anew, or give the exhibit its cited number back.',
      },
    ]
  if (page === undefined || exhibit.pages === undefined || page <= exhibit.pages) return []
  return [
    {
      ...cite,
      why: 'beyond-last-page',
      says: `Page ${page} is named, but exhibit ${exhibit.number} has ${exhibit.pages === 1 ? 'one page' : `${exhibit.pages} pages`}.`,
      mend: 'Correct the page, or the count of pages.',
    },
  ]
}

const placeOf = ({ block, paragraph }: Claim): Where => ({ block, ...(paragraph === undefined ? {} : { paragraph }) })

const everyAnswer = (subject: Case) => [
  ...Object.entries(subject.answers).map(([fact, answer]) => ({ fact, item: undefined, answer })),
  ...Object.values(subject.groups).flatMap(({ items }) =>
    items.flatMap(({ id, answers }) => Object.entries(answers).map(([fact, answer]) => ({ fact, item: id, answer }))),
  ),
]
