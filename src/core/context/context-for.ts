import { type ChartData, chartOf } from '#core/context/chart.ts'
import { meeting } from '#core/context/condition.ts'
import type { ContextItem, ContextPack } from '#core/context/context-pack.ts'
import type { HeldFact } from '#core/context/held-facts.ts'

/** One ground beside which the item may be cited, and the facts of this client that open it. Never empty. */
export type Beside = { readonly ground: string; readonly condition: string; readonly facts: readonly HeldFact[] }

export type Citable = { readonly item: ContextItem; readonly beside: readonly Beside[] }

export type CaseContext = { readonly items: readonly Citable[]; readonly charts: readonly ChartData[] }

/**
 * What of a pack may be cited in a case: nothing for another state, and nothing general without facts of this client. A chart is
 * offered only when every item drawn in it may be cited.
 */
export const contextFor = (
  pack: ContextPack,
  { requestingState, heldFacts }: { readonly requestingState: string; readonly heldFacts: readonly HeldFact[] },
): CaseContext => {
  if (!names(pack.state, requestingState)) return { items: [], charts: [] }
  const met = new Map(Object.entries(pack.conditions).map(([id, condition]) => [id, meeting(condition, heldFacts)]))
  const besides = ({ supports }: ContextItem): readonly Beside[] =>
    supports.flatMap(({ grounds, when }) => {
      const facts = met.get(when)
      return facts === undefined ? [] : grounds.map(ground => ({ ground, condition: when, facts }))
    })
  const items = pack.items.map(item => ({ item, beside: besides(item) })).filter(({ beside }) => beside.length > 0)
  const citable = new Set(items.map(({ item }) => item.id))
  return { items, charts: pack.charts.filter(chart => chart.items.every(id => citable.has(id))).map(chart => chartOf(pack, chart)) }
}

/** Whole names only: one state's name may stand within another's. */
const names = ({ name, names }: ContextPack['state'], state: string): boolean => [name, ...names].some(known => plain(known) === plain(state))

const plain = (name: string): string => name.normalize('NFKC').replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase().replace(/^the /, '')
