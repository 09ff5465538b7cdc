import type { DatedAnswer } from '#core/chronology/dated.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import { type Period, periodsIn } from '#core/chronology/periods.ts'
import type { Catalogue } from '#core/law/fact.ts'

/** Two of one kind that surely ran at the same time: two charges, two alerts, two requests to the CCF. */
export type Overlap = { readonly group: string; readonly items: readonly [string, string]; readonly says: string }

export const overlapsIn = (dated: readonly DatedAnswer[], { groups }: Catalogue): readonly Overlap[] => {
  const periods = periodsIn(dated)
  return periods.flatMap((one, at) =>
    periods.slice(at + 1).flatMap(other => {
      if (other.group !== one.group || !runTogether(one, other)) return []
      const what = groups[one.group]?.many ?? one.group
      return [{ group: one.group, items: [one.item, other.item] as const, says: `Two ${what} run at the same time: ${said(one)}; ${said(other)}.` }]
    }),
  )
}

/** Whatever the exact days were: each had begun before the other ended. */
const runTogether = (a: Period, b: Period): boolean =>
  a.ends !== undefined && b.ends !== undefined && a.begins.span.to <= b.ends.span.from && b.begins.span.to <= a.ends.span.from

const said = ({ begins, ends }: Period): string =>
  `from ${dayWords(begins.on, begins.precision)}${ends === undefined ? '' : ` to ${dayWords(ends.on, ends.precision)}`}`
