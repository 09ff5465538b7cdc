import type { DraftKept, ParagraphEdit } from '#core/case/case.ts'
import type { Change } from '#core/case/change.ts'

// What the lawyer chose for a paper, and the change that keeps it. A choice that is the app's own again is taken out.

export const draftChange = (document: string, kept: DraftKept): Change => ({ kind: 'draft', document, draft: Object.keys(kept).length === 0 ? null : kept })

/** The paragraph in her words. Words that are the app's are no edit. */
export const withEdit = (kept: DraftKept, edit: ParagraphEdit): DraftKept => {
  const others = withoutEdit(kept, edit.block)
  return edit.says === edit.was ? others : { ...others, edits: [...(others.edits ?? []), edit] }
}

export const withoutEdit = ({ edits = [], ...rest }: DraftKept, block: string): DraftKept => {
  const others = edits.filter(edit => edit.block !== block)
  return others.length === 0 ? rest : { ...rest, edits: others }
}

export const editOf = ({ edits = [] }: DraftKept, block: string): ParagraphEdit | undefined => edits.find(edit => edit.block === block)

/** The choice of grounds taken back: the app's order. */
export const inAppOrder = ({ edits }: DraftKept): DraftKept => (edits === undefined ? {} : { edits })

/** How a ground stands in a paper: argued at length, in a few lines, in support of another, not in it by her choice, or not in it at all. */
export type GroundPlace = 'full' | 'short' | 'support' | 'left-out' | 'absent'

export const chosenFull = ({ leaveOut = [], ...kept }: DraftKept, full: readonly string[]): DraftKept =>
  withLeftOut(
    { ...kept, plead: full },
    leaveOut.filter(id => !full.includes(id)),
  )

/** The ground put into another place. `full` are those argued at length now, in their order. */
export const placed = (kept: DraftKept, full: readonly string[], ground: string, to: 'full' | 'short' | 'left-out'): DraftKept => {
  if (to === 'full') return chosenFull(kept, full.includes(ground) ? full : [...full, ground])
  const leaveOut = (kept.leaveOut ?? []).filter(id => id !== ground)
  const without = full.includes(ground) ? { ...kept, plead: full.filter(id => id !== ground) } : kept
  return withLeftOut(without, to === 'left-out' ? [...leaveOut, ground] : leaveOut)
}

/** One place up or down, or to the place of another; the same order where that leads nowhere. */
export const moved = (full: readonly string[], ground: string, to: number): readonly string[] => {
  if (!full.includes(ground) || to < 0 || to >= full.length) return full
  return full.filter(id => id !== ground).toSpliced(to, 0, ground)
}

const withLeftOut = ({ leaveOut: _, ...kept }: DraftKept, leaveOut: readonly string[]): DraftKept => (leaveOut.length === 0 ? kept : { ...kept, leaveOut })
