import type { Ports } from '#app/ports.ts'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Template } from '#core/document/template.ts'
import { receiptOf } from '#core/receipt/receipt.ts'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'
import { asItGoesOut, asWritten, type ComposedPaper } from '#templates/composed.ts'

type Asked = {
  readonly subject: Case
  readonly assessment: Assessment
  readonly asOf: CivilDate
  readonly language: string
  readonly plead?: readonly string[] | undefined
}

/** A paper as it goes out, with what only a host can give it: hashes for the receipt, the firm's letterhead. */
export const composedPaper = (ports: Ports, template: Template, { subject, assessment, asOf, language, plead }: Asked): ComposedPaper => {
  const kept = subject.drafts?.[template.id]
  const given = { case: subject, assessment, law: lawPack, asOf }
  const receipt =
    template.id === 'reasoning-receipt'
      ? { receipt: receiptOf({ ...given, procedure: profile, appVersion: ports.appVersion, sha256: ports.sha256OfText }) }
      : {}
  const draft = asWritten(template, { ...given, language, ...receipt }, { ...kept, ...(plead === undefined ? {} : { plead }) })
  return asItGoesOut(template.id, draft, kept?.edits ?? [], ports.settings.read().firm)
}
