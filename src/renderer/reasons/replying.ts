import { createContext, use } from 'react'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { Asked } from '#core/board/asked.ts'
import type { Case } from '#core/case/case.ts'
import type { Change } from '#core/case/change.ts'
import type { LawPack } from '#core/law/ground.ts'
import type { Unknown } from '#core/law/settle.ts'

/** What the parts of a reason need: the case they speak of, and what becomes of an answer given beside them. */
export type Replying = {
  /** The case on show: the open one, or the copy of a what-if. */
  readonly subject: Case
  readonly isCopy: boolean
  readonly assessment: Assessment
  readonly pack: LawPack
  readonly ask: (unknown: Unknown) => Asked | undefined
  /** Takes an answer: records it, or tries it on the copy. Undefined where nothing may be changed. */
  readonly send?: (asked: Asked, change: Change) => void
  /** Shows the question in the interview, or the exhibit among the evidence. */
  readonly toQuestion: (at: string) => void
  readonly toExhibit: (id: string) => void
}

export const ReplyingContext = createContext<Replying | undefined>(undefined)

export const useReplying = (): Replying => {
  const replying = use(ReplyingContext)
  if (replying === undefined) throw new TypeError('useReplying stands outside of a screen that replies')
  return replying
}
