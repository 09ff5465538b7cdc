import type { Clerk } from '#templates/parts/clerk.ts'
import type { LaterWords } from '#templates/parts/en/later-papers.ts'
import type { PartWords } from '#templates/parts/en/parts.ts'
import { fullName, identityUses } from '#templates/parts/identity.ts'
import { textOf } from '#templates/parts/own-matters.ts'
import { joined, phraseOf } from '#templates/parts/phrase.ts'
import { box, type Piece, type Row } from '#templates/parts/piece.ts'
import { actsInPerson, contactRows, representativeRows } from '#templates/parts/representative.ts'

type Said = { readonly parts: PartWords; readonly later: LaterWords }

/** The cover of a paper within a case: enough to match it to the file, and no more. `rows` stand after the applicant. */
export const caseBox = (clerk: Clerk, { parts, later }: Said, head: readonly Row[], rows: readonly Row[] = [], urgent = false): Piece => {
  const hasPhone = urgent && textOf(clerk, 'submitter.phone') !== undefined
  return box(later.box.caption, [
    ...head,
    { label: later.box.applicant, value: isEntity(clerk) ? fullName(clerk) : later.box.person(fullName(clerk), clerk.value('applicant.born-on')) },
    ...rows,
    ...representativeRows(clerk, parts),
    ...contactRows(clerk, parts).map(row =>
      hasPhone ? { label: later.box.contact, value: joined([row.value, clerk.valueForCcf('submitter.phone')], '; ') } : row,
    ),
    { label: parts.reference, value: clerk.subject.codeName },
  ])
}

/** What a filing of its own encloses about the person. */
export const filingRows = (clerk: Clerk, { parts, later }: Said): readonly Row[] => {
  const document = clerk.annexes(identityUses(clerk), 'whole')
  const mandate = mandateOf(clerk)
  const copy = document.length === 0 ? [] : [parts.identity.documentAt(phraseOf(document))]
  const authority = mandate.length === 0 ? [] : [later.box.mandateAt(phraseOf(mandate))]
  return [{ label: parts.identity.document, value: joined([...copy, ...authority], '; ') }]
}

const mandateOf = (clerk: Clerk) =>
  actsInPerson(clerk) ? [] : clerk.annexes([clerk.read('submitter.mandate-signed-on'), clerk.read('submitter.mandate-covers-access')], 'whole')

export const mandateRows = (clerk: Clerk, { box }: LaterWords): readonly Row[] => {
  const mandate = mandateOf(clerk)
  return mandate.length === 0 ? [] : [{ label: box.mandate, value: mandate }]
}

const isEntity = (clerk: Clerk): boolean => textOf(clerk, 'applicant.kind') === 'entity'
