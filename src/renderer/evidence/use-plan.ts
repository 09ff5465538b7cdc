import { useEffect, useRef } from 'react'
import type { Refusal } from '#contract/errors.ts'
import type { EvidencePlan } from '#contract/evidence-replies.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { today } from '#renderer/host/clock.ts'
import { useAnswer } from '#renderer/host/use-answer.ts'

/** `plan` is of the case as it was last kept; it stays on show while a newer one is worked out. */
export type Planned = { readonly plan: EvidencePlan | undefined; readonly refusal: Refusal | undefined; readonly again: () => void }

/** The evidence of the case beside its pleadings, worked out anew when the host has kept a change. */
export const usePlan = (): Planned => {
  const { id, step } = useCase()
  const asked = useAnswer('evidence.plan', { case: { id }, asOf: today() })
  const { again } = asked
  const seen = useRef(step)
  useEffect(() => {
    if (seen.current === step) return
    seen.current = step
    again()
  }, [step, again])
  return {
    plan: asked.kind === 'answered' ? asked.value : asked.kind === 'asking' ? asked.before : undefined,
    refusal: asked.kind === 'refused' ? asked.refusal : undefined,
    again,
  }
}
