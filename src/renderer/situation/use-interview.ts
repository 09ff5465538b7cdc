import { useDeferredValue } from 'react'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { Case } from '#core/case/case.ts'
import { type InterviewLaw, interviewOf } from '#core/interview/interview.ts'
import type { Interview } from '#core/interview/question.ts'
import { type Law, useLaw } from '#renderer/case/law.ts'
import { useAssessmentOf } from '#renderer/case/use-assessment.ts'
import { useCase } from '#renderer/case/use-case.ts'

/** The interview of a case with all it was drawn from. */
export type Interviewed = {
  readonly subject: Case
  readonly assessment: Assessment
  readonly interview: Interview
  readonly law: Law
  readonly interviewLaw: Required<InterviewLaw>
}

/** Of the open case, a frame behind typing; undefined while the law is on its way. */
export const useInterview = (): Interviewed | undefined => useInterviewOf(useDeferredValue(useCase().case))

export const useInterviewOf = (subject: Case): Interviewed | undefined => {
  const law = useLaw()
  const assessment = useAssessmentOf(subject)
  return law && assessment && interviewedOnce(subject, assessment, law)
}

const done = new WeakMap<Assessment, Interviewed>()

const interviewedOnce = (subject: Case, assessment: Assessment, law: Law): Interviewed => {
  const before = done.get(assessment)
  if (before?.law === law) return before
  const interviewLaw = law.interviewLaw()
  const interviewed = { subject, assessment, interview: interviewOf(subject, assessment, interviewLaw), law, interviewLaw }
  done.set(assessment, interviewed)
  return interviewed
}
