import { useEffect, useMemo, useRef } from 'react'
import type { Case } from '#core/case/case.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { today } from '#renderer/host/clock.ts'
import { useAnswer } from '#renderer/host/use-answer.ts'
import type { Marks } from '#renderer/situation/interviewing.ts'
import { marksOf } from '#renderer/situation/marks.ts'

const none: readonly never[] = []
const noneYet: ReadonlyMap<string, Marks> = new Map()

/** What is to be seen at the questions of the open case. Contradictions are looked for by the host after each step that is kept. */
export const useMarks = (subject: Case | undefined): ReadonlyMap<string, Marks> => {
  const { id, step } = useCase()
  const asked = useAnswer('case.consistency', { case: { id }, asOf: today() })
  const lookedAt = useRef(step)
  const { again } = asked
  useEffect(() => {
    if (lookedAt.current === step) return
    lookedAt.current = step
    again()
  }, [step, again])
  const found = asked.kind === 'answered' ? asked.value.discrepancies : asked.kind === 'asking' ? (asked.before?.discrepancies ?? none) : none
  return useMemo(() => (subject ? marksOf(subject, today(), found) : noneYet), [subject, found])
}
