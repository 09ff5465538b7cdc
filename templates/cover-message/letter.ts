import type { AttachedFile, Template } from '#core/document/template.ts'
import { givenValue } from '#core/law/reader.ts'
import { ccf202611 } from '#law/procedure/ccf-2026-11.ts'
import { english } from '#templates/cover-message/en.ts'
import { requestingStates } from '#templates/parts/alert-told.ts'
import { byHand } from '#templates/parts/by-hand.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { earlierReferences } from '#templates/parts/earlier-matters.ts'
import { fullName } from '#templates/parts/identity.ts'
import { listed } from '#templates/parts/listed.ts'
import { type Desk, paperOf } from '#templates/parts/paper.ts'
import { joined, type Phrase, phraseOf, type Words } from '#templates/parts/phrase.ts'
import { box, heading, type Piece, table, unnumbered } from '#templates/parts/piece.ts'
import { isGranted, protectionsOf } from '#templates/parts/protections.ts'
import { actsInPerson, representative } from '#templates/parts/representative.ts'

/** The few lines that go with the files through the Portal. */
export const coverMessage: Template = paperOf('cover-message', { en: english }, desk => {
  const { clerk, words, parts } = desk
  const { rows } = words
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: parts.addressee }, made: [] },
      box(rows.caption, [
        { label: rows.type, value: typeOf(desk) },
        { label: rows.applicant, value: fullName(clerk) },
        { label: rows.born, value: givenValue(clerk.read('applicant.kind')) === 'entity' ? '' : clerk.value('applicant.born-on') },
        { label: rows.source, value: clerk.asAlleged.items('alerts').items.length === 0 ? '' : requestingStates(clerk) },
        { label: rows.earlier, value: earlierReferences(clerk, rows.noneEarlier) },
        { label: rows.urgency, value: urgency(desk) },
        { label: rows.confidentiality, value: confidentiality(desk) },
        {
          label: rows.contact,
          value: actsInPerson(clerk) ? words.inPerson : words.contact(representative(clerk, parts), clerk.valueForCcf('submitter.email')),
        },
        { label: parts.reference, value: clerk.subject.codeName },
      ]),
      ...files(desk),
    ],
    notes: notes(desk),
  }
})

type OurDesk = Desk<typeof english>

const typeOf = ({ clerk, words }: OurDesk): Words => {
  const route = clerk.assessment.routes.find(({ recommended, beside }) => recommended && !beside)?.id ?? ''
  return words.type[route] ?? byHand('request-type', words.typeMissing)
}

/** The situations in which provisional measures are known to be ordered; none is claimed that no document or undisputed word shows. */
const urgencies = ({ clerk, words: { urgency } }: OurDesk): readonly string[] => [
  ...(isSo(clerk, 'urgency.detained') ? [urgency.detained] : []),
  ...(isSo(clerk, 'urgency.extradition-imminent') ? [urgency.imminent] : []),
  ...(protectionsOf(clerk).some(({ status, item }) => isGranted(status) && !isAtLeast(clerk.levelOf(clerk.read('protection.status', item)), 'C3'))
    ? [urgency.protected]
    : []),
]

const urgency = (desk: OurDesk): Phrase => {
  const { clerk, words } = desk
  const reasons = urgencies(desk)
  const measures = clerk.assessment.routes.some(({ id, truth }) => id === 'provisional-measures' && truth === 'yes')
  if (reasons.length > 0)
    return joined([words.urgency.claimed(listed(clerk, reasons)), ...(measures ? [words.urgency.measures(clerk.cite('ccf-statute-37', 'short'))] : [])], ' ')
  const facts = ['urgency.detained', 'urgency.extradition-imminent'] as const
  return facts.every(fact => givenValue(clerk.read(fact)) === false)
    ? phraseOf(words.urgency.none)
    : phraseOf({ kind: 'placeholder', fact: facts.find(fact => givenValue(clerk.read(fact)) === undefined) ?? facts[0], label: words.urgency.unknown })
}

const isSo = (clerk: Clerk, fact: 'urgency.detained' | 'urgency.extradition-imminent'): boolean =>
  givenValue(clerk.read(fact, clerk.established)) === true && !isAtLeast(clerk.levelOf(clerk.read(fact)), 'C3')

const confidentiality = ({ clerk, words: { confidential } }: OurDesk): Phrase => {
  const marked = clerk.subject.exhibits.filter(({ level }) => isAtLeast(level, 'C1')).length
  return joined([confidential.always, ...(marked === 0 ? [] : [confidential.some(marked)])], ' ')
}

const files = ({ input: { attached }, words: { files } }: OurDesk): readonly Piece[] => {
  if (attached === undefined) return [heading(1, 'files', files.heading), unnumbered('files-missing', byHand('kit-files', files.missing))]
  const sum = attached.every(({ pages }) => pages !== undefined) ? [files.sum(attached.reduce((all, { pages = 0 }) => all + pages, 0))] : []
  return [
    heading(1, 'files', files.heading),
    unnumbered('files-attached', joined([files.says(attached.length), ...sum, files.hashes], ' ')),
    fileTable(attached, files),
  ]
}

/** Beyond this many files two stand in a row, so that the message keeps to its page. */
const mostInOneColumn = 8

const fileTable = (attached: readonly AttachedFile[], { heading: caption, file, pages, hash }: (typeof english)['files']): Piece => {
  const rows = attached.length <= mostInOneColumn ? attached.length : Math.ceil(attached.length / 2)
  const columns = (from: number) => [
    { head: file, width: 22, cell: (at: number) => attached[from + at]?.name ?? '' },
    { head: pages, width: 9, cell: (at: number) => String(attached[from + at]?.pages ?? '') },
    { head: hash, width: 19, cell: (at: number) => attached[from + at]?.sha256.slice(0, hashLength) ?? '' },
  ]
  return table(
    caption,
    rows === attached.length ? columns(0) : [...columns(0), ...columns(rows)],
    Array.from({ length: rows }, (_, at) => at),
  )
}

/** Enough of a hash to tell files apart at sight. */
const hashLength = 12

const notes = (desk: OurDesk): readonly string[] => {
  const { clerk, words } = desk
  const most = ccf202611.limits.appendices.is.most
  const appendices = clerk.subject.exhibits.length
  return [
    words.notes.oneType,
    words.notes.length,
    ...(urgencies(desk).length > 0 ? [words.notes.urgencyProof] : []),
    ...(appendices > most ? [words.notes.tooMany(appendices, most)] : []),
  ]
}
