import type { DisclosureLevel } from '#core/case/case.ts'
import { type GroupWarning, type PlannedExhibit, warningsOf } from '#core/evidence/appendix-warnings.ts'
import type { ExhibitUse } from '#core/evidence/claim-graph.ts'

/** The limit of the procedure profile. An unknown limit is never read as no limit. */
export type AppendixLimit = { readonly kind: 'at-most'; readonly most: number } | { readonly kind: 'unknown' }

export type RankedExhibit = { readonly exhibit: string; readonly number: number; readonly claims: number; readonly sole: number; readonly pages?: number }

/** What is uploaded as one appendix. Exhibits keep their own numbers inside it, as inner tabs. */
export type Appendix = {
  /** The lowest number of its exhibits. */
  readonly number: number
  readonly theme?: string
  /** Never mixed: a marking holds for a whole appendix. */
  readonly level: DisclosureLevel
  readonly tabs: readonly { readonly exhibit: string; readonly number: number; readonly title: string }[]
  /** Left out where the pages of one are not counted. */
  readonly pages?: number
  readonly warnings: readonly GroupWarning[]
}

export type AppendixPlan = {
  /** Those most claims lean on first. */
  readonly ranked: readonly RankedExhibit[]
  /** Exhibits above the limit before anything is left out or grouped; undefined where the limit is not known. */
  readonly over?: number
  /** No claim leans on these: the first to leave out. For the lawyer to decide; nothing is dropped here. */
  readonly mayStayOut: readonly RankedExhibit[]
  /** With all groups proposed, in the order of the numbers. Nothing is grouped while the limit is kept, or not known. */
  readonly appendices: readonly Appendix[]
  /** How many appendices are still above the limit with these groups. */
  readonly stillOver: number
}

/**
 * Groups of one theme and one level, the least relied on first, and no more of them than the limit makes necessary. What counts as one appendix
 * was looked for and not found, so to leave out comes before to merge.
 */
export const appendixPlan = (exhibits: readonly PlannedExhibit[], uses: readonly ExhibitUse[], limit: AppendixLimit): AppendixPlan => {
  const filed = exhibits.filter(({ level }) => level !== 'C4').toSorted((a, b) => a.number - b.number)
  const ranked = filed.map(exhibit => rankedOf(exhibit, uses)).toSorted((a, b) => b.claims - a.claims || b.sole - a.sole || a.number - b.number)
  const most = limit.kind === 'at-most' ? limit.most : undefined
  const over = most === undefined ? undefined : Math.max(0, filed.length - most)
  const grouped = over === undefined || over === 0 ? [] : chosenGroups(filed, ranked, over)
  const taken = new Set(grouped.flat().map(({ id }) => id))
  const appendices = [...grouped, ...filed.filter(({ id }) => !taken.has(id)).map(exhibit => [exhibit])]
    .map(members => appendixOf(members, most === undefined ? undefined : filed.length > most))
    .toSorted((a, b) => a.number - b.number)
  return {
    ranked,
    ...(over === undefined ? {} : { over }),
    mayStayOut: ranked.filter(({ claims }) => claims === 0),
    appendices,
    stillOver: most === undefined ? 0 : Math.max(0, appendices.length - most),
  }
}

const rankedOf = ({ id, number, pages }: PlannedExhibit, uses: readonly ExhibitUse[]): RankedExhibit => {
  const use = uses.find(({ exhibit }) => exhibit === id)
  return { exhibit: id, number, claims: use?.claims ?? 0, sole: use?.sole ?? 0, ...(pages === undefined ? {} : { pages }) }
}

/** Each group saves one appendix less than it has exhibits. The last one takes only as many as are needed, the least relied on. */
const chosenGroups = (filed: readonly PlannedExhibit[], ranked: readonly RankedExhibit[], over: number): readonly (readonly PlannedExhibit[])[] => {
  const rank = new Map(ranked.map(({ exhibit }, at) => [exhibit, at] as const))
  const rankOf = ({ id }: PlannedExhibit): number => rank.get(id) ?? 0
  const themed = filed.filter(({ theme }) => theme !== undefined && theme.trim() !== '')
  const possible = [...Map.groupBy(themed, ({ theme = '', level }) => `${level} ${theme.trim().toLowerCase()}`).values()]
    .filter(members => members.length > 1)
    .toSorted((a, b) => Math.min(...b.map(rankOf)) - Math.min(...a.map(rankOf)))
  let left = over
  return possible.flatMap(members => {
    if (left <= 0) return []
    const chosen = members.toSorted((a, b) => rankOf(b) - rankOf(a)).slice(0, left + 1)
    left -= chosen.length - 1
    return [chosen.toSorted((a, b) => a.number - b.number)]
  })
}

const appendixOf = (members: readonly PlannedExhibit[], isForced: boolean | undefined): Appendix => {
  const [first] = members
  const isGroup = members.length > 1
  const pages = members.every(({ pages }) => pages !== undefined) ? members.reduce((sum, { pages = 0 }) => sum + pages, 0) : undefined
  return {
    number: first?.number ?? 0,
    ...(isGroup && first?.theme !== undefined ? { theme: first.theme.trim() } : {}),
    level: first?.level ?? 'C0',
    tabs: members.map(({ id, number, title }) => ({ exhibit: id, number, title })),
    ...(pages === undefined ? {} : { pages }),
    warnings: isGroup ? warningsOf(members, pages, isForced === true) : [],
  }
}
