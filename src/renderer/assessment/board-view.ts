import type { BoardPart, Row } from '#core/board/board.ts'
import { storeOf, useStore } from '#renderer/store.ts'

export type Filter = 'all' | 'plead' | 'open' | 'fails'
export type Order = 'order' | 'article'

const filter = storeOf<Filter>('all')
const order = storeOf<Order>('order')

/** What the board shows and how, kept while one looks elsewhere. It says nothing of a case. */
export const useBoardView = () => ({ filter: useStore(filter), order: useStore(order), setFilter: filter.set, setOrder: order.set })

const partsOf: { readonly [F in Filter]: readonly BoardPart[] } = {
  all: ['plead', 'weak', 'open', 'left-out', 'fails', 'not-applicable'],
  plead: ['plead'],
  open: ['open'],
  fails: ['fails'],
}

/** The rows of a filter; the one that is open stays in view whatever is filtered. */
export const filtered = (rows: readonly Row[], by: Filter, open?: string): readonly Row[] =>
  rows.filter(({ part, ground }) => partsOf[by].includes(part) || ground.id === open)
