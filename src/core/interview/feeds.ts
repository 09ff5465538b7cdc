import type { CalendarLaw, CalendarRule } from '#core/calendar/rule.ts'
import { alertClashes } from '#core/consistency/checks/alert-clashes.ts'
import { caseClashes } from '#core/consistency/checks/case-clashes.ts'
import { extraditionClashes } from '#core/consistency/checks/extradition-clashes.ts'
import { readsOf } from '#core/interview/reads.ts'
import type { Expression } from '#core/law/expression.ts'
import type { Ground, LawPack } from '#core/law/ground.ts'

export type GroundRef = { readonly id: string; readonly title: string; readonly article: string }

/** `test`: it decides whether the ground stands; `factor`: it weighs for or against; `reach`: it selects the rules that apply. */
export type GroundFed = GroundRef & { readonly reads: 'test' | 'factor' | 'reach'; readonly provisions: readonly string[] }

export type RouteFed = { readonly id: string; readonly title: string; readonly provisions: readonly string[] }

/** Everything in the law that reads a fact, or the list of a group. Grounds by test first, in the order of the pack. */
export type Feeds = {
  readonly grounds: readonly GroundFed[]
  readonly routes: readonly RouteFed[]
  readonly traps: readonly { readonly id: string; readonly says: string }[]
  /** Checks of the answers against one another. */
  readonly checks: readonly { readonly id: string; readonly says: string }[]
  /** Checks before filing that ask for it. */
  readonly beforeFiling: readonly { readonly id: string; readonly title: string }[]
  /** Clocks that it starts, sets or stops. */
  readonly clocks: readonly { readonly id: string; readonly title: string }[]
  /** General context on the requesting state that it can open. */
  readonly contexts: readonly { readonly pack: string; readonly title: string }[]
}

/** By fact id; the list of a group as `alerts[]`. */
export type FeedsByFact = ReadonlyMap<string, Feeds>

export const noFeeds: Feeds = { grounds: [], routes: [], traps: [], checks: [], beforeFiling: [], clocks: [], contexts: [] }

/** A check before filing with the facts it asks for: its code is no expression that could be walked. */
export type AskedBeforeFiling = { readonly id: string; readonly title: string; readonly facts: readonly string[] }

/** What reads facts beside the law pack. */
export type OtherReaders = { readonly calendar?: CalendarLaw; readonly beforeFiling?: readonly AskedBeforeFiling[] }

/** For one question; keep `feedsIn` where there are many. */
export const feedsOf = (fact: string, pack: LawPack, others?: OtherReaders): Feeds => feedsIn(pack, others).get(fact) ?? noFeeds

/** Walks every expression of the law once. */
export const feedsIn = (pack: LawPack, { calendar, beforeFiling = [] }: OtherReaders = {}): FeedsByFact => {
  const grounds = pack.grounds.map(ground => ({ ground, reads: groundReads(ground) }))
  const routes = pack.routes.map(({ id, title, authority, when, reasons, risks }) => ({
    entry: { id, title, provisions: authority.map(({ provision }) => provision) },
    reads: readsIn(when, ...reasons.map(reason => reason.when), ...risks.map(risk => risk.when)),
  }))
  const traps = pack.traps.map(({ id, says, when }) => ({ entry: { id, says }, reads: readsIn(when) }))
  const checks = clashes.map(({ id, says, when }) => ({ entry: { id, says }, reads: readsIn(when) }))
  const filing = beforeFiling.map(({ id, title, facts }) => ({ entry: { id, title }, reads: new Set(facts) }))
  const clocks = (calendar?.rules ?? []).map(rule => ({ entry: { id: rule.id, title: rule.title }, reads: clockReads(rule) }))
  const contexts = pack.contexts.map(({ id, title, conditions }) => ({
    entry: { pack: id, title },
    reads: new Set(Object.values(conditions).flatMap(({ anyOf }) => anyOf.flatMap(facts => facts.map(({ fact }) => fact)))),
  }))
  return new Map(keysIn(pack).map(key => [key, fed(key)]))

  function fed(key: string): Feeds {
    const within = <E>(read: readonly { readonly entry: E; readonly reads: ReadonlySet<string> }[]): readonly E[] =>
      read.filter(({ reads }) => reads.has(key)).map(({ entry }) => entry)
    const found = grounds.flatMap(({ ground, reads }) => {
      const how = reads.get(key)
      return how === undefined ? [] : [groundFed(ground, how)]
    })
    return {
      grounds: order.flatMap(how => found.filter(({ reads }) => reads === how)),
      routes: within(routes),
      traps: within(traps),
      checks: within(checks),
      beforeFiling: within(filing),
      clocks: within(clocks),
      contexts: within(contexts),
    }
  }
}

const order = ['test', 'factor', 'reach'] as const

const clashes = [...caseClashes, ...alertClashes, ...extraditionClashes]

const readsIn = (...expressions: readonly (Expression | undefined)[]): ReadonlySet<string> =>
  new Set(expressions.flatMap(expression => (expression ? readsOf(expression) : [])))

/** The strongest way in which a ground reads each fact. Every ground asks which kind of alert it is. */
const groundReads = ({ strong, arguable, weak, unless, for: pro, against }: Ground): ReadonlyMap<string, GroundFed['reads']> =>
  new Map([
    ['alert.type', 'reach'] as const,
    ...[...readsIn(...[...pro, ...against].map(({ when }) => when))].map(key => [key, 'factor'] as const),
    ...[...readsIn(strong, arguable, weak, unless)].map(key => [key, 'test'] as const),
  ])

const groundFed = ({ id, title, article, authority }: Ground, reads: GroundFed['reads']): GroundFed => ({
  id,
  title,
  article,
  reads,
  provisions: [...new Set(authority.map(({ provision }) => provision))],
})

const clockReads = ({ each, applies, unless, met, answeredBy, runs }: CalendarRule): ReadonlySet<string> =>
  new Set([
    ...(each === undefined ? [] : [`${each}[]`]),
    ...readsIn(applies, unless, met, answeredBy?.that, answeredBy?.unless),
    ...(answeredBy === undefined ? [] : [answeredBy.fact, ...(answeredBy.notBefore === undefined ? [] : [answeredBy.notBefore])]),
    ...(runs.kind === 'period' ? runs.from : runs.kind === 'set' ? [runs.on] : []),
  ])

const keysIn = ({ catalogue }: LawPack): readonly string[] => [
  ...Object.keys(catalogue.facts),
  ...Object.entries(catalogue.groups).flatMap(([group, { facts }]) => [`${group}[]`, ...Object.keys(facts)]),
]
