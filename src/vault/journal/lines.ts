import type { Kept, Settlement } from '#vault/journal/record.ts'

/** Numbers of records that should be there and are not, first and last included. */
export type Gap = readonly [from: number, to: number]

/** Records each of which names the one before. Across a gap the order of their numbers is all there is. */
export type Line<R extends Kept = Kept> = { readonly records: readonly R[]; readonly gaps: readonly Gap[]; readonly head: R }

/**
 * The lines a journal's records form, the one to show first. An undisturbed journal is one line without gaps; a missing file makes a gap;
 * two machines writing the same number make two lines. A line that a person has set aside is not among them.
 */
export const linesOf = <R extends Kept>(all: readonly R[]): readonly Line<R>[] => {
  const byHash = new Map(all.map(kept => [kept.hash, kept]))
  const before = (kept: R): R | undefined => {
    const previous = kept.record.previous === null ? undefined : byHash.get(kept.record.previous)
    return previous !== undefined && follows(kept, previous) ? previous : undefined
  }
  const followed = new Set(all.flatMap(kept => before(kept)?.hash ?? []))
  const runs = all
    .filter(({ hash }) => !followed.has(hash))
    .map(head => runTo(head, before))
    .toSorted((a, b) => firstOf(a) - firstOf(b))
  const lines: Line<R>[] = []
  const continued = new Set<string>()
  for (const run of runs) {
    const [first] = run
    const head = run.at(-1)
    if (first === undefined || head === undefined) continue
    if (first.record.previous === null && first.record.seq === 1) lines.push({ records: run, gaps: [], head })
    else {
      const base = longestBelow(lines, first.record.seq - 1)
      if (base?.ended === true) continued.add(base.last.hash)
      lines.push({ records: [...(base?.records ?? []), ...run], gaps: [...(base?.gaps ?? []), [(base?.last.record.seq ?? 0) + 1, first.record.seq - 1]], head })
    }
  }
  const standing = lines.filter(({ head }) => !continued.has(head.hash))
  const aside = new Set(all.flatMap(({ record }) => record.settles?.aside ?? []))
  return standing
    .filter(({ head }) => !aside.has(head.hash))
    .map(line => ({ ...line, gaps: unsettled(line) }))
    .toSorted(toShowFirst)
}

/** Only a record that settles a journal may leave out numbers. */
const follows = ({ record }: Kept, previous: Kept): boolean =>
  record.settles === undefined ? record.seq === previous.record.seq + 1 : record.seq > previous.record.seq

const runTo = <R extends Kept>(head: R, before: (kept: R) => R | undefined): readonly R[] => {
  const run: R[] = []
  for (let kept: R | undefined = head; kept !== undefined; kept = before(kept)) run.push(kept)
  return run.toReversed()
}

const firstOf = (run: readonly Kept[]): number => run[0]?.record.seq ?? 0

/** The longest beginning, among lines, whose numbers stay below; `ended` where it is a whole line. */
const longestBelow = <R extends Kept>(lines: readonly Line<R>[], below: number) => {
  const bases = lines.flatMap(({ records, gaps, head }) => {
    const kept = records.filter(({ record }) => record.seq < below)
    const last = kept.at(-1)
    return last === undefined ? [] : [{ records: kept, gaps: gaps.filter(([from]) => from < last.record.seq), last, ended: last === head }]
  })
  return bases.toSorted((a, b) => b.last.record.seq - a.last.record.seq || Number(b.ended) - Number(a.ended) || (a.last.hash < b.last.hash ? -1 : 1))[0]
}

const unsettled = ({ records, gaps }: Line): readonly Gap[] => {
  const lost = records.flatMap(({ record }): Settlement['lost'] => record.settles?.lost ?? [])
  return gaps.filter(([from, to]) => !lost.some(([first, last]) => first <= from && to <= last))
}

const toShowFirst = (a: Line, b: Line): number => b.head.record.seq - a.head.record.seq || (a.head.hash < b.head.hash ? -1 : 1)
