import { assessorOf } from '#core/assessment/assess.ts'
import type { InterviewLaw } from '#core/interview/interview.ts'
import { lawPack } from '#law/index.ts'
import { interviewLawOf } from '#law/interview/index.ts'
import { profile } from '#law/procedure/index.ts'

// The law and the engine, a chunk of their own: fetched after the first screen stands.

export const pack = lawPack
export const assess = assessorOf(lawPack)
export const levels = profile.disclosure.levels

let interview: Required<InterviewLaw> | undefined

/** Made ready at the first question, not at the start: it walks every expression of the law. */
export const interviewLaw = (): Required<InterviewLaw> => {
  interview ??= interviewLawOf(lawPack)
  return interview
}
