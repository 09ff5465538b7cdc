import { merged, ownEntry } from '#app/benchmark/said.ts'
import { vocabulary } from '#app/benchmark/vocabulary/index.ts'
import type { Unmapped } from '#contract/benchmark-report.ts'
import type { Given, GivenValue } from '#core/law/ground.ts'

type Item = { readonly [fact: string]: GivenValue }

/** The facts of an entry as short facts of a case. Nothing else of the entry is read. */
export const givenOf = (facts: {
  readonly [key: string]: unknown
}): { readonly given: Given; readonly unmapped: readonly Unmapped[]; readonly notes: readonly string[] } => {
  const inOrder = [...Object.keys(vocabulary).filter(key => Object.hasOwn(facts, key)), ...Object.keys(facts).filter(key => !Object.hasOwn(vocabulary, key))]
  const read = inOrder.map(key => ({ key, value: facts[key], said: ownEntry(vocabulary, key)?.(facts[key]) }))
  const { facts: single = {}, first = {}, more = {}, note } = merged(read.flatMap(({ said }) => said ?? []))
  const groupsSaid: { readonly [group: string]: Item } = first
  const itemsSaid: { readonly [group: string]: readonly Item[] } = more
  const groups = Object.fromEntries(
    [...new Set([...Object.keys(groupsSaid), ...Object.keys(itemsSaid)])].map(group => [
      group,
      [...(groupsSaid[group] ? [groupsSaid[group]] : []), ...(itemsSaid[group] ?? [])],
    ]),
  )
  return {
    given: { facts: single, groups },
    unmapped: read.filter(({ said }) => said === undefined).map(({ key, value }) => ({ key, value })),
    notes: note === undefined ? [] : [note],
  }
}
