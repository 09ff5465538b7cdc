import type { Exhibit } from '#core/case/case.ts'
import type { Letter } from '#core/document/letter.ts'
import { inlinesOf } from '#core/document/walk.ts'

/** An exhibit under the number by which a paper or a pack that went out names it. */
export type CitedNumber = { readonly exhibit: string; readonly number: number }

/** `moved`: exhibits whose recorded number is not the one they have now. `clashes`: one number cited for two exhibits; the first kept it. */
export type Numbering = {
  readonly numbers: ReadonlyMap<string, number>
  readonly moved: readonly { readonly exhibit: string; readonly was: number; readonly now: number }[]
  readonly clashes: readonly { readonly number: number; readonly kept: string; readonly lost: string }[]
}

/**
 * A number once cited stays, also when its exhibit is gone: it is not given again. All others are counted in their order from the next free
 * number, so that a late exhibit comes last and moves no page before it.
 */
export const numberExhibits = (exhibits: readonly Pick<Exhibit, 'id' | 'number'>[], alreadyCited: readonly CitedNumber[]): Numbering => {
  const cited = new Map<string, number>()
  const takenBy = new Map<number, string>()
  const clashes: Numbering['clashes'][number][] = []
  for (const { exhibit, number } of alreadyCited) {
    const holder = takenBy.get(number)
    if (holder !== undefined && holder !== exhibit) clashes.push({ number, kept: holder, lost: exhibit })
    else takenBy.set(number, exhibit)
    if (!cited.has(exhibit) && takenBy.get(number) === exhibit) cited.set(exhibit, number)
  }
  let next = Math.max(0, ...takenBy.keys()) + 1
  const numbers = new Map(exhibits.map(({ id }) => [id, cited.get(id) ?? next++] as const))
  const moved = exhibits.flatMap(({ id, number }) => {
    const now = numbers.get(id) ?? number
    return now === number ? [] : [{ exhibit: id, was: number, now }]
  })
  return { numbers, moved, clashes }
}

/** The exhibits under their numbers, in the order of the numbers. */
export const renumbered = (exhibits: readonly Exhibit[], { numbers }: Numbering): readonly Exhibit[] =>
  exhibits.map(exhibit => ({ ...exhibit, number: numbers.get(exhibit.id) ?? exhibit.number })).toSorted((a, b) => a.number - b.number)

/** The exhibits a paper names, each once, by the numbers it prints. */
export const citedIn = ({ blocks }: Letter): readonly CitedNumber[] => {
  const cited = blocks.flatMap(inlinesOf).flatMap(inline => (typeof inline === 'object' && inline.kind === 'annex' ? [inline] : []))
  return [...new Map(cited.map(({ exhibit, number }) => [`${number} ${exhibit}`, { exhibit, number }] as const)).values()]
}
