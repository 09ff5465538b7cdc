import type { Chronology, Entry } from '#core/chronology/chronology.ts'
import type { Silence } from '#core/chronology/gaps.ts'

export type TimeLine = { readonly kind: 'entry'; readonly entry: Entry } | { readonly kind: 'silence'; readonly silence: Silence }

/** The dated facts in order, each long silence before the first fact of the day that ends it. */
export const inTime = ({ entries, gaps }: Pick<Chronology, 'entries' | 'gaps'>): readonly TimeLine[] => {
  const placed = gaps.map(silence => {
    const ends = entries.find(entry => isOf(entry, silence.before))
    return { silence, at: entries.findIndex(({ from }) => from === ends?.from) }
  })
  return entries.flatMap((entry, place): readonly TimeLine[] => [
    ...placed.filter(({ at }) => at === place).map(({ silence }) => ({ kind: 'silence' as const, silence })),
    { kind: 'entry', entry },
  ])
}

const isOf = ({ what }: Entry, { fact, item }: { readonly fact: string; readonly item?: string }): boolean =>
  'fact' in what && what.fact === fact && what.item === item
