import type { Case, Exhibit } from '#core/case/case.ts'
import type { Inline } from '#core/document/letter.ts'
import type { Use } from '#core/law/finding.ts'

export type Source = { readonly exhibit: Exhibit; readonly pages: readonly number[] }

/** The exhibits behind these facts, in the order of their numbers, each with the pages named. */
export const sourcesOf = (uses: readonly Use[], subject: Case): readonly Source[] => {
  const refs = uses.flatMap(({ answer }) => answer?.evidence ?? [])
  return subject.exhibits
    .filter(({ id }) => refs.some(({ exhibit }) => exhibit === id))
    .toSorted((a, b) => a.number - b.number)
    .map(exhibit => ({ exhibit, pages: pagesOf(refs.filter(ref => ref.exhibit === exhibit.id).map(({ page }) => page)) }))
}

/** "Annex 1, p. 2 and p. 5; Annex 3". */
export const annexRefs = (sources: readonly Source[], furtherPages: (pages: readonly number[]) => string): readonly Inline[] =>
  sources.flatMap(({ exhibit: { id, number }, pages: [page, ...further] }, at) => [
    ...(at === 0 ? [] : ['; ']),
    { kind: 'annex', exhibit: id, number, ...(page === undefined ? {} : { page }) } as const,
    ...(further.length === 0 ? [] : [furtherPages(further)]),
  ])

const pagesOf = (pages: readonly (number | undefined)[]): readonly number[] => [...new Set(pages.filter(page => page !== undefined))].toSorted((a, b) => a - b)
