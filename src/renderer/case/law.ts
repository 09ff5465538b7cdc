import { useEffect } from 'react'
import type { Assessor } from '#core/assessment/assess.ts'
import type { LevelWords } from '#core/interview/explain-fact.ts'
import type { InterviewLaw } from '#core/interview/interview.ts'
import type { LawPack } from '#core/law/ground.ts'
import { storeOf, useStore } from '#renderer/store.ts'

export type Law = {
  readonly pack: LawPack
  readonly assess: Assessor
  /** The sections, summaries and feeds of the interview; made at the first call. */
  readonly interviewLaw: () => Required<InterviewLaw>
  /** The disclosure levels in the words of the procedure's profile. */
  readonly levels: readonly LevelWords[]
}

const loaded = storeOf<Law | undefined>(undefined)

let fetching: Promise<Law> | undefined

/** Fetches the law once. Called when the page is idle after the first screen, and by whatever needs it sooner. */
export const loadLaw = (): Promise<Law> => {
  fetching ??= import('#renderer/case/law-chunk.ts').then(({ pack, assess, interviewLaw, levels }) => {
    const law = { pack, assess, interviewLaw, levels }
    loaded.set(law)
    return law
  })
  return fetching
}

/** The law pack and its assessor; undefined for the moment until they are here. */
export const useLaw = (): Law | undefined => {
  const law = useStore(loaded)
  useEffect(() => void loadLaw(), [])
  return law
}
