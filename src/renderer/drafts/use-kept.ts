import type { DraftKept } from '#core/case/case.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { chosenFull, draftChange, editOf, inAppOrder, placed, withEdit, withoutEdit } from '#renderer/drafts/kept.ts'

export type Kept = {
  readonly kept: DraftKept
  readonly readOnly: boolean
  /** Each key of an edit; sent after a pause. */
  readonly type: (block: string, was: string, says: string) => void
  /** The lawyer's words stay, now that the app writes this. */
  readonly keepMine: (block: string, now: string) => void
  /** The app's words again; what they replaced comes back by undo. */
  readonly revert: (block: string) => void
  readonly order: (full: readonly string[]) => void
  readonly place: (full: readonly string[], ground: string, to: 'full' | 'short' | 'left-out') => void
  readonly appOrder: () => void
}

/** What the lawyer chose for a paper, and how she changes it. */
export const useKept = (document: string): Kept => {
  const { case: subject, readOnly, change } = useCase()
  const kept = subject.drafts?.[document] ?? {}
  const keep = (next: DraftKept, typing = false) => void change(draftChange(document, next), { typing })
  return {
    kept,
    readOnly,
    type: (block, was, says) => keep(withEdit(kept, { block, was, says }), true),
    keepMine: (block, now) => {
      const edit = editOf(kept, block)
      if (edit) keep(withEdit(kept, { ...edit, was: now }))
    },
    revert: block => keep(withoutEdit(kept, block)),
    order: full => keep(chosenFull(kept, full)),
    place: (full, ground, to) => keep(placed(kept, full, ground, to)),
    appOrder: () => keep(inAppOrder(kept)),
  }
}
