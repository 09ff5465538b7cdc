import { openCase } from '#app/handlers/open-case.ts'
import { assess } from '#core/assessment/assess.ts'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { lawPack } from '#law/index.ts'

type Asked = { readonly case: { readonly name: string; readonly text: string }; readonly asOf: CivilDate; readonly alert?: string | undefined }

/** A case from its file's text, and what the law pack says of it. Refuses as `openCase` does. */
export const assessedCase = ({ case: file, asOf, alert }: Asked): { readonly subject: Case; readonly assessment: Assessment } => {
  const subject = openCase(file, alert)
  return { subject, assessment: assess(subject, lawPack, { asOf, ...(alert === undefined ? {} : { alert }) }) }
}
