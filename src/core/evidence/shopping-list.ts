import type { Assessment, GroundFound, Relied } from '#core/assessment/assessment.ts'
import { standingOf } from '#core/assessment/order.ts'
import type { Claim } from '#core/evidence/claims.ts'
import type { WeakFact, Weakness } from '#core/evidence/weak-facts.ts'
import type { Catalogue, Fact } from '#core/law/fact.ts'

/** Who is likely to have a paper; `client` where nothing tells. */
export type HeldBy =
  | 'client'
  | 'counsel'
  | 'court-file'
  | 'authority-abroad'
  | 'state-of-protection'
  | 'ccf'
  | 'organisation'
  | 'doctor'
  | 'expert'
  | 'company-or-bank'
  | 'published'

export type Holder = { readonly from: HeldBy; readonly names: RegExp }

export type ShoppingFact = { readonly fact: string; readonly item?: string; readonly asks: string; readonly why: readonly Weakness[] | readonly ['open'] }

/** One paper to look for. `carries`: the pleaded claims that now have too little behind them and that it could bear. */
export type ShoppingItem = {
  readonly paper: string
  readonly from: HeldBy
  readonly carries: number
  /** In pleading order. */
  readonly grounds: readonly string[]
  readonly facts: readonly ShoppingFact[]
  /** An answer still open that this paper could give; nothing rests on it yet. */
  readonly opens: boolean
}

export type ShoppingList = {
  readonly items: readonly ShoppingItem[]
  /** Facts the claims rest on, with little behind them, for which the law pack names no paper. */
  readonly noPaperNamed: readonly ShoppingFact[]
}

export type ShoppingInput = {
  readonly assessment: Assessment
  readonly catalogue: Catalogue
  readonly claims: readonly Claim[]
  readonly weak: readonly WeakFact[]
  readonly holders: readonly Holder[]
}

/**
 * What is still missing for the grounds pleaded: the papers that would prove each weak fact, and, where a ground rests on one, those its rule
 * names. The papers that would bear most claims come first. They are ways to prove a point: seldom are all needed.
 */
export const shoppingList = ({ assessment, catalogue, claims, weak, holders }: ShoppingInput): ShoppingList => {
  const factOf = factsOf(catalogue)
  const pleaded = assessment.grounds.filter(({ id }) => assessment.plead.includes(id))
  const needs = pleaded.flatMap(ground => needsOf(ground, weak, factOf))
  const outside = weak.filter(({ fact, item }) => !needs.some(need => need.fact.fact === fact && need.fact.item === item))
  const all: readonly Need[] = [
    ...needs,
    ...outside.flatMap(one => {
      const fact = shoppingFact(one.fact, one.item, one.why, factOf)
      return (factOf(one.fact)?.proof ?? []).map(paper => ({ paper, fact, opens: false }))
    }),
  ]
  const papers = Map.groupBy(all, ({ paper }) => paper)
  const order = pleaded.map(({ id }) => id)
  return {
    items: [...papers.entries()]
      .map(([paper, of]) => itemOf(paper, of, claims, holders))
      .toSorted((a, b) => b.carries - a.carries || Number(a.opens) - Number(b.opens) || firstGround(a, order) - firstGround(b, order)),
    noPaperNamed: weak
      .filter(({ fact, item }) => !all.some(need => need.fact.fact === fact && need.fact.item === item))
      .map(({ fact, item, why }) => shoppingFact(fact, item, why, factOf)),
  }
}

type Need = { readonly paper: string; readonly fact: ShoppingFact; readonly ground?: string; readonly opens: boolean }

type FactOf = (id: string) => Fact | undefined

const needsOf = (ground: GroundFound, weak: readonly WeakFact[], factOf: FactOf): readonly Need[] => {
  const weakHere = weak.filter(({ fact, item }) => ground.relied.some(relied => isOf(relied, fact, item)))
  const ofFacts = weakHere.flatMap(({ fact, item, why }) => {
    const needed = shoppingFact(fact, item, why, factOf)
    return [...(factOf(fact)?.proof ?? []), ...ground.proof].map(paper => ({ paper, fact: needed, ground: ground.id, opens: false }))
  })
  const open = standingOf(ground) === 'strong' ? [] : ground.wouldChange.flatMap(({ answers }) => answers)
  const ofQuestions = open.flatMap(({ unknown, asks }): readonly Need[] => {
    if ('group' in unknown) return []
    const fact: ShoppingFact = { fact: unknown.fact, ...(unknown.item === undefined ? {} : { item: unknown.item }), asks, why: ['open'] }
    return (factOf(unknown.fact)?.proof ?? []).map(paper => ({ paper, fact, ground: ground.id, opens: true }))
  })
  return [...ofFacts, ...ofQuestions]
}

const itemOf = (paper: string, needs: readonly Need[], claims: readonly Claim[], holders: readonly Holder[]): ShoppingItem => {
  const weakKeys = new Set(needs.filter(({ opens }) => !opens).map(({ fact }) => keyOf(fact)))
  return {
    paper,
    from: holders.find(({ names }) => names.test(paper))?.from ?? 'client',
    carries: claims.filter(({ rests }) => rests.some(rest => weakKeys.has(keyOf(rest)))).length,
    grounds: [...new Set(needs.flatMap(({ ground }) => ground ?? []))],
    facts: [...new Map(needs.map(({ fact }) => [keyOf(fact), fact] as const)).values()],
    opens: needs.every(({ opens }) => opens),
  }
}

const shoppingFact = (fact: string, item: string | undefined, why: readonly Weakness[], factOf: FactOf): ShoppingFact => ({
  fact,
  ...(item === undefined ? {} : { item }),
  asks: factOf(fact)?.asks ?? fact,
  why,
})

const firstGround = ({ grounds: [first] }: ShoppingItem, order: readonly string[]): number => (first === undefined ? order.length : order.indexOf(first))

const isOf = (relied: Relied, fact: string, item: string | undefined): boolean => relied.fact === fact && relied.item === item

const keyOf = ({ fact, item }: { readonly fact: string; readonly item?: string }): string => `${fact}@${item ?? ''}`

const factsOf = ({ facts, groups }: Catalogue): FactOf => {
  const all = new Map([facts, ...Object.values(groups).map(group => group.facts)].flatMap(of => Object.entries(of)))
  return id => all.get(id)
}
