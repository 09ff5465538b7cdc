import { underTheFirm } from '#app/letterhead.ts'
import type { Ports } from '#app/ports.ts'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { type Edited, withEdits } from '#core/document/edits.ts'
import type { Draft, Template } from '#core/document/template.ts'
import { receiptOf } from '#core/receipt/receipt.ts'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'

type Asked = {
  readonly subject: Case
  readonly assessment: Assessment
  readonly asOf: CivilDate
  readonly language: string
  readonly plead?: readonly string[] | undefined
}

export type ComposedPaper = Draft & { readonly edits: Omit<Edited, 'letter'> }

/**
 * A paper as it goes out: with the grounds the lawyer chose for it, in her own words where she edited it, under the letterhead of the firm.
 * Every way out of the app composes here, so that what is checked, kitted and saved is one letter.
 */
export const composedPaper = (ports: Ports, template: Template, { subject, assessment, asOf, language, plead }: Asked): ComposedPaper => {
  const kept = subject.drafts?.[template.id]
  const grounds = plead ?? kept?.plead
  const given = { case: subject, assessment, law: lawPack, asOf }
  const draft = template.compose({
    ...given,
    language,
    ...(grounds === undefined && kept?.leaveOut === undefined
      ? {}
      : { keep: { ...(grounds === undefined ? {} : { grounds }), ...(kept?.leaveOut === undefined ? {} : { leaveOut: kept.leaveOut }) } }),
    ...(template.id === 'reasoning-receipt'
      ? { receipt: receiptOf({ ...given, procedure: profile, appVersion: ports.appVersion, sha256: ports.sha256OfText }) }
      : {}),
  })
  const { letter, ...edits } = withEdits(draft.letter, kept?.edits ?? [])
  return { ...draft, letter: underTheFirm(letter, template.id, ports.settings.read().firm), edits }
}
