import type { DraftKept, ParagraphEdit } from '#core/case/case.ts'
import { type Edited, withEdits } from '#core/document/edits.ts'
import type { Letter } from '#core/document/letter.ts'
import type { Draft, OpenPlaceholder, Template, TemplateInput } from '#core/document/template.ts'
import { inlinesOf, withPlaces } from '#core/document/walk.ts'
import { type FirmNamed, underTheFirm } from '#templates/under-letterhead.ts'

export type ComposedPaper = Draft & { readonly edits: Omit<Edited, 'letter'> }

/** The paper in the app's words, with the grounds the lawyer chose for it. `plead` goes before the choice that the case keeps. */
export const asWritten = (
  template: Template,
  input: Omit<TemplateInput, 'keep'>,
  { plead, leaveOut }: Pick<DraftKept, 'plead' | 'leaveOut'> = input.case.drafts?.[template.id] ?? {},
): Draft =>
  template.compose({
    ...input,
    ...(plead === undefined && leaveOut === undefined
      ? {}
      : { keep: { ...(plead === undefined ? {} : { grounds: plead }), ...(leaveOut === undefined ? {} : { leaveOut }) } }),
  })

/**
 * A paper as it goes out: in the lawyer's own words where she edited it, under the letterhead of the firm. Host and page compose by this one
 * function, so that what is read on the screen, checked, kitted and saved is one letter.
 */
export const asItGoesOut = (document: string, draft: Draft, edits: readonly ParagraphEdit[], firm: FirmNamed): ComposedPaper => {
  const { letter, ...edited } = withEdits(draft.letter, edits)
  return {
    ...draft,
    letter: underTheFirm(letter, document, firm),
    placeholders: edits.length === 0 ? draft.placeholders : stillOpen(draft.placeholders, letter),
    edits: edited,
  }
}

/** A gap that the lawyer wrote over is none. */
const stillOpen = (placeholders: readonly OpenPlaceholder[], { blocks }: Letter): readonly OpenPlaceholder[] => {
  const open = new Set(
    withPlaces(blocks).flatMap(({ block, place }) =>
      inlinesOf(block).flatMap(inline => (typeof inline === 'object' && inline.kind === 'placeholder' ? [gap(place, inline)] : [])),
    ),
  )
  return placeholders.filter(one => open.has(gap(one.block, one)))
}

const gap = (place: string, { fact, item, label }: Pick<OpenPlaceholder, 'fact' | 'item' | 'label'>): string => JSON.stringify([place, fact, item, label])
