import { givenValue } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { fullName, ifGiven, nameRows } from '#templates/parts/identity.ts'
import type { Desk } from '#templates/parts/paper.ts'
import { joined, nothing, type Phrase, phraseOf } from '#templates/parts/phrase.ts'
import type { Piece, Row } from '#templates/parts/piece.ts'
import { actsInPerson, capacity, named, representative } from '#templates/parts/representative.ts'

/** Who writes, and how to reach them. No postal address: the letterhead has one, and it can show where the client is. */
export const senderRows = ({ clerk, parts, letters: { sender } }: Desk<unknown>): readonly Row[] =>
  actsInPerson(clerk)
    ? [{ label: sender.from, value: sender.inPerson }]
    : [
        { label: sender.from, value: representative(clerk, parts) },
        { label: sender.bar, value: forReader(clerk, 'submitter.bar') },
        { label: sender.phone, value: clerk.valueForCcf('submitter.phone') },
        { label: sender.email, value: clerk.valueForCcf('submitter.email') },
      ]

const forReader = (clerk: Clerk, fact: FactId): Phrase => (givenValue(clerk.read(fact)) === undefined ? nothing : clerk.valueForCcf(fact))

/** Enough to tell the person from others: no document number, no address. `kinds` are the spellings that the reader needs. */
export const personRows = ({ clerk, parts, letters: { person } }: Desk<unknown>, label: string, kinds: readonly string[]): readonly Row[] => {
  const isEntity = givenValue(clerk.read('applicant.kind')) === 'entity'
  const names = Object.fromEntries(Object.entries(parts.identity.names).filter(([kind]) => kinds.includes(kind)))
  return [
    { label, value: fullName(clerk) },
    ...nameRows(clerk, { ...parts.identity, names }),
    ...(isEntity ? [] : [{ label: person.born, value: joined([clerk.value('applicant.born-on'), ifGiven(clerk, 'applicant.born-in')], ', ') }]),
    { label: person.nationality, value: ifGiven(clerk, 'applicant.nationalities') },
  ]
}

export const everySpelling = ['original', 'transliteration', 'alias', 'former', 'as-in-alert', 'other']

/** To sign on, by hand; the day of signing is the writer’s to put in, unless the letter is `dated` at its head. */
export const letterSignature = (desk: Desk<unknown>, head?: 'dated'): Piece => {
  const { clerk, parts, letters } = desk
  const name = actsInPerson(clerk) ? fullName(clerk) : letters.sender.signed(named(clerk), capacity(clerk, parts.representative))
  return signature(name, [...(head === 'dated' ? [] : [letters.sender.date]), letters.sender.signature])
}

/** Lines to write on over a name, or over none. */
export const signature = (name: Phrase, labels: readonly string[]): Piece => {
  const made = phraseOf(name)
  return { block: { kind: 'signature', lines: labels.map(label => ({ label, value: [] })), name: made.text }, made: [made] }
}
