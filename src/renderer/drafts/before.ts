import type { Discrepancy } from '#core/consistency/discrepancy.ts'
import type { Block } from '#core/document/letter.ts'
import { inlinesOf, paragraphNumbers, withPlaces } from '#core/document/walk.ts'
import type { Catalogue } from '#core/law/fact.ts'
import type { Verification } from '#core/law/provision.ts'
import { questionAt } from '#renderer/drafts/rests.ts'
import type { ComposedPaper } from '#templates/composed.ts'

/**
 * Something to see to before a paper goes. `must` stands in its way, `look` wants a lawyer's eye, `know` is for her to know. `block` and
 * `paragraph` say where, `at` which question of the interview mends it.
 */
export type Matter = Found & { readonly key: string }

type Found = {
  readonly weight: 'must' | 'look' | 'know'
  readonly block?: string
  readonly paragraph?: number
  readonly at?: string
} & (
  | { readonly kind: 'gap' | 'no-exhibit' | 'alleged'; readonly says: string }
  | { readonly kind: 'law'; readonly says: string; readonly verification: Verification }
  | { readonly kind: 'withheld' | 'discrepancy'; readonly says: string; readonly more: string }
  | { readonly kind: 'stale' | 'empty' }
  | { readonly kind: 'brace' | 'lost' | 'note'; readonly says: string }
)

/** All of it, what stands in the way first. `discrepancies` come from the host's own check of the letter. */
export const mattersOf = (paper: ComposedPaper, catalogue: Catalogue, discrepancies: readonly Discrepancy[]): readonly Matter[] => {
  const blocks = paper.letter.blocks.filter(({ kind }) => kind !== 'letterhead')
  const numbers = paragraphNumbers(blocks)
  const placed = withPlaces(blocks)
  const where = (block: string | undefined) => {
    const place = block?.replace(/~\d+$/, '')
    const paragraph = place === undefined ? undefined : numbers.get(place)
    return { ...(block !== undefined && block !== '' && { block }), ...(paragraph !== undefined && { paragraph }) }
  }
  const asked = (use: { readonly fact: string; readonly item?: string }) => {
    const at = questionAt(use, catalogue)
    return at === undefined ? {} : { at }
  }
  const citing = (provision: string) =>
    placed.find(({ block }) => inlinesOf(block).some(inline => typeof inline === 'object' && inline.kind === 'cite' && inline.provision === provision))?.place
  const restingOn = (fact: string | undefined, item: string | undefined) =>
    blocks.find(block => block.kind === 'paragraph' && (block.rests ?? []).some(rest => rest.fact === fact && rest.item === item))

  const matters: readonly Found[] = [
    ...paper.placeholders.map(one => ({ kind: 'gap', weight: 'must', says: one.label, ...where(one.block), ...asked(one) }) as const),
    ...paper.unsupported.map(({ why, text, block, facts: [fact] }) => ({
      kind: why,
      weight: why === 'no-exhibit' ? ('must' as const) : ('look' as const),
      says: text,
      ...where(block),
      ...(fact && asked(fact)),
    })),
    ...paper.edits.stale.map(({ block }) => ({ kind: 'stale', weight: 'must', ...where(block) }) as const),
    ...unfinished(blocks, paper.edits.edited).map(({ block, ...rest }) => ({ ...rest, weight: 'must' as const, ...where(block) })),
    ...discrepancies.map(({ severity, says, mend, where: places }) => {
      const place = places.find(one => 'paragraph' in one)
      return {
        kind: 'discrepancy',
        weight: severity === 'contradiction' ? 'must' : 'look',
        says,
        more: mend,
        ...where(place && 'paragraph' in place ? place.paragraph : undefined),
      } as const
    }),
    ...paper.unverified.map(
      ({ provision, short, verification }) => ({ kind: 'law', weight: 'look', says: short, verification, ...where(citing(provision)) }) as const,
    ),
    ...paper.edits.lost.map(({ says }) => ({ kind: 'lost', weight: 'look', says }) as const),
    ...paper.withheld.map(({ what, why, fact, item }) => {
      const resting = restingOn(fact, item)
      return {
        kind: 'withheld',
        weight: 'know',
        says: what,
        more: why,
        ...where(resting?.kind === 'paragraph' ? resting.id : undefined),
        ...(fact !== undefined && asked({ fact, ...(item !== undefined && { item }) })),
      } as const
    }),
    ...paper.notes.map(says => ({ kind: 'note', weight: 'know', says }) as const),
  ]
  return weights.flatMap(weight => matters.filter(one => one.weight === weight)).map((matter, at) => ({ ...matter, key: `${matter.kind} ${at}` }))
}

const weights = ['must', 'look', 'know'] as const

type Unfinished = { readonly block: string } & ({ readonly kind: 'brace'; readonly says: string } | { readonly kind: 'empty' })

/** Edited paragraphs that would print a brace nobody can read, or nothing at all. */
const unfinished = (blocks: readonly Block[], edited: readonly string[]): readonly Unfinished[] =>
  withPlaces(blocks).flatMap(({ block, place }): readonly Unfinished[] => {
    if (!edited.some(key => key.replace(/~\d+$/, '') === place)) return []
    const words = inlinesOf(block)
    const brace = words.flatMap(inline => (typeof inline === 'string' ? (/\{[\w.~-]+\}/.exec(inline) ?? []) : []))[0]
    if (brace !== undefined) return [{ kind: 'brace', says: brace, block: place }]
    return block.kind === 'paragraph' && words.every(inline => typeof inline === 'string' && inline.trim() === '') ? [{ kind: 'empty', block: place }] : []
  })
