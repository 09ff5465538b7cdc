import type { Clerk } from '#templates/parts/clerk.ts'
import type { LaterWords } from '#templates/parts/en/later-papers.ts'
import type { PartWords } from '#templates/parts/en/parts.ts'
import { fullName, identityUses } from '#templates/parts/identity.ts'
import { textOf } from '#templates/parts/own-matters.ts'
import { phraseOf } from '#templates/parts/phrase.ts'
import { box, type Piece, type Row } from '#templates/parts/piece.ts'
import { actsInPerson, contactRows, representativeRows } from '#templates/parts/representative.ts'

type Said = { readonly parts: PartWords; readonly later: LaterWords }

/** The cover of a paper within a case: enough to match it to the file, and no more. `rows` stand after the applicant. */
export const caseBox = (clerk: Clerk, { parts, later }: Said, head: readonly Row[], rows: readonly Row[] = [], urgent = false): Piece =>
  box(later.box.caption, [
    ...head,
    { label: later.box.applicant, value: isEntity(clerk) ? fullName(clerk) : later.box.person(fullName(clerk), clerk.value('applicant.born-on')) },
    ...rows,
    ...representativeRows(clerk, parts),
    ...contactRows(clerk, parts),
    ...(urgent && !actsInPerson(clerk) && textOf(clerk, 'submitter.phone') !== undefined
      ? [{ label: later.box.telephone, value: clerk.valueForCcf('submitter.phone') }]
      : []),
    { label: parts.reference, value: clerk.subject.codeName },
  ])

/** What a filing of its own encloses about the person, and its language. */
export const filingRows = (clerk: Clerk, { parts, later }: Said): readonly Row[] => {
  const document = clerk.annexes(identityUses(clerk), 'whole')
  return [
    ...(document.length === 0 ? [] : [{ label: parts.identity.document, value: parts.identity.documentAt(phraseOf(document)) }]),
    ...mandateRows(clerk, later),
    { label: later.box.language, value: clerk.value('request.language') },
  ]
}

export const mandateRows = (clerk: Clerk, { box }: LaterWords): readonly Row[] => {
  if (actsInPerson(clerk)) return []
  const mandate = clerk.annexes([clerk.read('submitter.mandate-signed-on'), clerk.read('submitter.mandate-covers-access')], 'whole')
  return mandate.length === 0 ? [] : [{ label: box.mandate, value: mandate }]
}

const isEntity = (clerk: Clerk): boolean => textOf(clerk, 'applicant.kind') === 'entity'
