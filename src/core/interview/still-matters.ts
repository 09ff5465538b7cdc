import type { Assessment } from '#core/assessment/assessment.ts'
import type { GroundRef } from '#core/interview/feeds.ts'
import { keyOf, type Unknown } from '#core/law/settle.ts'

export type RouteRef = { readonly id: string; readonly title: string }

/** For what an answer could still matter. */
export type Matters = { readonly grounds: readonly GroundRef[]; readonly routes: readonly RouteRef[] }

export const nothing: Matters = { grounds: [], routes: [] }

/** Where an unknown is asked: of the alert challenged where it names none; of the list where there is no such item yet. */
export type PlaceOf = (unknown: Unknown) => Unknown

/** All that the assessment could still be moved by, by the key of its place. */
export const stillMatters = ({ grounds, routes }: Assessment, placeOf: PlaceOf): ReadonlyMap<string, Matters> => {
  const found = new Map<string, { grounds: GroundRef[]; routes: RouteRef[] }>()
  for (const { id, title, article, unknowns } of grounds) {
    const ref = { id, title, article }
    for (const unknown of unknowns) {
      const { grounds: refs } = entry(unknown)
      if (refs.at(-1) !== ref) refs.push(ref)
    }
  }
  for (const { id, title, questions } of routes) {
    const ref = { id, title }
    for (const { unknown } of questions) {
      const { routes: refs } = entry(unknown)
      if (refs.at(-1) !== ref) refs.push(ref)
    }
  }
  return found

  function entry(unknown: Unknown) {
    const key = keyOf(placeOf(unknown))
    const known = found.get(key)
    if (known !== undefined) return known
    const fresh = { grounds: [], routes: [] }
    found.set(key, fresh)
    return fresh
  }
}
