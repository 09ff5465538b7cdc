import type { Case, Exhibit } from '#core/case/case.ts'

/** The exhibits of a case that a pack or a kit carried out: a reader knows them by their number. Also those that are gone since. */
export const wentOut = ({ custody = [] }: Pick<Case, 'custody'>): ReadonlySet<string> =>
  new Set(custody.flatMap(({ did, exhibit }) => (did === 'exported' ? [exhibit] : [])))

/** `exhibits` only those whose number changes. `stays`: the one that was to be moved has its number for good. */
export type Reordered = { readonly exhibits: readonly Exhibit[]; readonly stays: boolean }

/**
 * One exhibit put at a place (from 0) among all in the order of their numbers. Fixed ones keep their numbers, and the others take the numbers that
 * are left over among themselves, in the new order: no number comes up that was not there.
 */
export const reordered = (exhibits: readonly Exhibit[], moving: string, to: number, fixed: ReadonlySet<string>): Reordered => {
  const before = exhibits.toSorted((a, b) => a.number - b.number)
  const one = before.find(({ id }) => id === moving)
  if (one === undefined || fixed.has(moving)) return { exhibits: [], stays: one !== undefined }
  const order = before.filter(({ id }) => id !== moving).toSpliced(to, 0, one)
  const free = before.filter(({ id }) => !fixed.has(id)).map(({ number }) => number)
  const moved = order
    .filter(({ id }) => !fixed.has(id))
    .flatMap((exhibit, at) => {
      const number = free[at] ?? exhibit.number
      return number === exhibit.number ? [] : [{ ...exhibit, number }]
    })
  return { exhibits: moved, stays: false }
}
