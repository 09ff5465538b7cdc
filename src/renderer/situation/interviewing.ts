import { createContext, use } from 'react'
import type { Answer, Exhibit } from '#core/case/case.ts'
import type { Place } from '#core/case/change.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Discrepancy } from '#core/consistency/discrepancy.ts'

/** What every part of the interview may use. It changes seldom, so that a key pressed does not draw every question anew. */
export type Interviewing = {
  readonly caseId: string
  readonly isReadOnly: boolean
  readonly exhibits: readonly Exhibit[]
  readonly today: CivilDate
  /**
   * Records what becomes of the answer as it stands now; null takes it away, undefined leaves it. `typing` joins quick changes at one place
   * into one step.
   */
  readonly edit: (place: Place, to: (before: Answer | undefined) => Answer | null | undefined, options?: { readonly typing?: boolean }) => void
  /** Shows a place of the interview. */
  readonly goTo: (at: string) => void
}

export const InterviewingContext = createContext<Interviewing | undefined>(undefined)

export const useInterviewing = (): Interviewing => {
  const interviewing = use(InterviewingContext)
  if (interviewing === undefined) throw new TypeError('useInterviewing stands outside of the interview')
  return interviewing
}

/** What is to be seen at a question beside its answer. */
export type Marks = { readonly stale?: CivilDate; readonly clashes: readonly Discrepancy[] }

export const noMarks: Marks = { clashes: [] }
