import { useMemo, useState } from 'react'
import type { NextQuestion } from '#core/interview/next-question.ts'
import { nextUp, stillLeft } from '#renderer/situation/next-up.ts'
import type { Interviewed } from '#renderer/situation/use-interview.ts'

export type Next = {
  /** The best question of all that are not left for later. */
  readonly best: NextQuestion | undefined
  /** The best but for the one that is open on the screen, by its key. */
  readonly besides: (here: string | undefined) => NextQuestion | undefined
  readonly left: number
  readonly leave: (key: string) => void
  readonly comeBack: () => void
}

/** Which question comes next, and which the lawyer left for later: as long as the screen stands. */
export const useNext = ({ interview, assessment, subject, interviewLaw }: Interviewed): Next => {
  const [later, setLater] = useState<ReadonlySet<string>>(new Set())
  const best = useMemo(
    () => nextUp(interview, assessment, subject, interviewLaw.catalogue, later),
    [interview, assessment, subject, interviewLaw.catalogue, later],
  )
  return {
    best,
    besides: here =>
      here === undefined || best?.key !== here ? best : nextUp(interview, assessment, subject, interviewLaw.catalogue, new Set([...later, here])),
    left: stillLeft(interview, later),
    leave: key => setLater(now => new Set([...now, key])),
    comeBack: () => setLater(new Set()),
  }
}
