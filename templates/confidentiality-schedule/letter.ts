import type { Template } from '#core/document/template.ts'
import { givenValue } from '#core/law/reader.ts'
import { english } from '#templates/confidentiality-schedule/en.ts'
import { revealed } from '#templates/confidentiality-schedule/revealed.ts'
import { english as deletionEnglish } from '#templates/deletion-request/en/index.ts'
import { protectionOfInformation } from '#templates/deletion-request/protection-of-information.ts'
import { requestingStates } from '#templates/parts/alert-told.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { fullName } from '#templates/parts/identity.ts'
import { type Desk, paperOf } from '#templates/parts/paper.ts'
import { nothing, type Words } from '#templates/parts/phrase.ts'
import { box, heading, numbered, type Piece } from '#templates/parts/piece.ts'
import { isRefused, protectionsOf } from '#templates/parts/protections.ts'

/** What must be kept from whom, who may be asked, and the one text that may leave: on a sheet that can be filed with any request. */
export const confidentialitySchedule: Template = paperOf('confidentiality-schedule', { en: english }, desk => {
  const { clerk, words, parts } = desk
  const schedule = protectionOfInformation(clerk, deletionEnglish, parts, [])
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: parts.addressee }, made: [] },
      box(words.caption, [
        { label: words.applicant, value: fullName(clerk) },
        { label: parts.reference, value: clerk.subject.codeName },
      ]),
      ...schedule.filter(({ block }) => block.kind !== 'paragraph' || block.id !== 'handling'),
      ...consents(desk),
      ...text(desk),
    ],
    notes: notes(desk),
  }
})

type OurDesk = Desk<typeof english>

const consents = (desk: OurDesk): readonly Piece[] => {
  const { consents: words } = desk.words
  return [
    heading(1, 'consents', words.heading),
    numbered('consents-are', words.intro),
    box(words.caption, [
      { label: words.secretariat, value: words.secretariatSays },
      { label: words.sourceLabel, value: source(desk) },
      { label: words.others, value: words.othersSay },
      { label: words.protection, value: protection(desk) },
    ]),
  ]
}

const contact = ({ clerk }: OurDesk) => givenValue(clerk.read('disclosure.source-may-be-contacted'))

const source = (desk: OurDesk): Words => {
  const { sourceYes, sourceNo, sourceUnknown } = desk.words.consents
  const states = requestingStates(desk.clerk)
  const may = contact(desk)
  if (may === undefined) return { kind: 'placeholder', fact: 'disclosure.source-may-be-contacted', label: sourceUnknown }
  return may === true ? sourceYes(states) : sourceNo(states)
}

/** Nothing where no protection is recorded; that a State protects is itself C2, and the CCF is the reader. */
const protection = ({ clerk, words: { consents: words } }: OurDesk): Words => {
  const uses = protectionsOf(clerk).map(({ item }) => clerk.read('protection.consent-to-confirm', item))
  if (uses.length === 0) return nothing
  if (uses.some(isRefused)) return words.protectionNo
  return uses.every(use => givenValue(use) === true)
    ? words.protectionYes
    : { kind: 'placeholder', fact: 'protection.consent-to-confirm', label: words.protectionUnknown }
}

const text = (desk: OurDesk): readonly Piece[] => {
  const { clerk, words } = desk
  const summary = givenValue(clerk.read('disclosure.neutral-summary'))
  if (contact(desk) === false) return [heading(1, 'text', words.text.heading), numbered('no-text', words.text.none), numbered('sheet', words.text.sheetAlone)]
  return [
    heading(1, 'text', words.text.heading),
    numbered('may-be-put', words.text.intro),
    {
      block: {
        kind: 'quote',
        text: typeof summary === 'string' ? [summary] : [{ kind: 'placeholder', fact: 'disclosure.neutral-summary', label: words.text.missing }],
      },
      made: [],
    },
    ...(clerk.subject.exhibits.some(({ level }) => isAtLeast(level, 'C1')) ? [numbered('of-annexes', words.text.annexes)] : []),
    numbered('sheet', words.text.sheet),
  ]
}

const notes = (desk: OurDesk): readonly string[] => {
  const { clerk, input, words } = desk
  const { exhibits } = clerk.subject
  const summary = givenValue(clerk.read('disclosure.neutral-summary'))
  const texts = [
    ...(typeof summary === 'string' ? [{ where: words.notes.summary, text: summary }] : []),
    ...exhibits.flatMap(({ number, level, neutralSummary }) =>
      neutralSummary === undefined || !isAtLeast(level, 'C1') ? [] : [{ where: words.notes.exhibit(number), text: neutralSummary }],
    ),
  ]
  return [
    ...revealed(input.case, clerk.law.catalogue, texts).map(({ word, where }) => words.notes.reveals(word, where)),
    ...(contact(desk) === false ? [words.notes.noContact] : []),
    ...(exhibits.length > 0 && exhibits.every(({ level }) => isAtLeast(level, 'C2')) ? [words.notes.blanket] : []),
    words.notes.reading,
  ]
}
