import type { Entry } from '#core/chronology/chronology.ts'
import type { Discrepancy, Place } from '#core/consistency/discrepancy.ts'

export type MarkedEntry = Entry & { readonly discrepancies: readonly Discrepancy[] }

/** The chronology with what does not fit shown at each entry. */
export const markedEntries = (entries: readonly Entry[], found: readonly Discrepancy[]): readonly MarkedEntry[] =>
  entries.map(entry => ({ ...entry, discrepancies: found.filter(({ where }) => where.some(place => isOf(place, entry))) }))

const isOf = (place: Place, { what }: Entry): boolean => {
  if ('exhibit' in what) return 'exhibit' in place && place.exhibit === what.exhibit
  return 'fact' in place && place.fact === what.fact && place.item === what.item
}
