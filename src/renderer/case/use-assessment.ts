import { useDeferredValue } from 'react'
import type { Assessor } from '#core/assessment/assess.ts'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { useLaw } from '#renderer/case/law.ts'
import { useOpenCase } from '#renderer/case/use-case.ts'
import { today } from '#renderer/host/clock.ts'

/**
 * What the law says of the open case today, worked out in the page. Undefined while no case is open or the law is on its way. Follows
 * typing a frame behind, so that no key waits for it.
 */
export const useAssessment = (): Assessment | undefined => {
  const open = useOpenCase()
  return useAssessmentOf(useDeferredValue(open?.case))
}

/** The same of any case: of a what-if that nobody has accepted, or of the case as it was. */
export const useAssessmentOf = (subject: Case | undefined, asOf: CivilDate = today()): Assessment | undefined => {
  const law = useLaw()
  return law && subject && assessedOnce(law.assess, subject, asOf)
}

const done = new WeakMap<Case, { readonly assess: Assessor; readonly asOf: CivilDate; readonly assessment: Assessment }>()

const assessedOnce = (assess: Assessor, subject: Case, asOf: CivilDate): Assessment => {
  const before = done.get(subject)
  if (before?.assess === assess && before.asOf === asOf) return before.assessment
  const assessment = assess(subject, { asOf })
  done.set(subject, { assess, asOf, assessment })
  return assessment
}
