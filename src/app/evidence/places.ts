import { annexLabel } from '#app/evidence/to-bind.ts'
import type { Bound, BoundVolume } from '#app/evidence-port.ts'

/** Where an exhibit stands in a bundle, also as an inner tab of a group. Pages are those of the whole bundle. */
export type Place = { readonly number: number; readonly volume: number; readonly first: number; readonly last: number }

/** Where each exhibit of a bundle stands. A tab begins with its own sheet, one page before its first file. */
export const placesIn = ({ exhibits }: Bound, numbers: readonly number[]): readonly Place[] =>
  numbers.flatMap(number => {
    const group = exhibits.find(({ parts }) => parts.some(({ tab }) => tab === annexLabel(number)))
    const parts = group?.parts.filter(({ tab }) => tab === annexLabel(number)) ?? []
    const [first, last] = [parts[0], parts.at(-1)]
    if (group !== undefined && first !== undefined && last !== undefined) return [{ number, volume: group.volume, first: first.first - 1, last: last.last }]
    const own = exhibits.find(one => one.number === number)
    return own === undefined ? [] : [{ number, volume: own.volume, first: own.first, last: own.last }]
  })

/** The page of a volume's file, from 1, that an inner page of an exhibit is on; where there is no such page, that of its first sheet. */
export const pageInVolume = (bound: Bound, number: number, page?: number): { readonly volume: BoundVolume; readonly page: number } | undefined => {
  const [place] = placesIn(bound, [number])
  const volume = bound.volumes.find(one => one.number === place?.volume)
  if (place === undefined || volume === undefined) return undefined
  const parts = bound.exhibits.flatMap(one => one.parts).filter(({ first }) => first >= place.first && first <= place.last)
  const part = page === undefined ? undefined : parts.find(({ inner, first, last }) => page >= inner && page <= inner + last - first)
  const at = page === undefined || part === undefined ? place.first : part.first + page - part.inner
  return { volume, page: at - volume.first + 1 }
}
