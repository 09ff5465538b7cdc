import { givenValue } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import type { ClientWords } from '#templates/parts/en/client-sheets.ts'
import { fullName } from '#templates/parts/identity.ts'
import { nothing, type Phrase, phrase } from '#templates/parts/phrase.ts'
import { box, type Piece, type Row } from '#templates/parts/piece.ts'

/** Who helps the client, as a sheet in plain words calls it. A client who acts in person has nobody to call. */
export type Helper = 'lawyer' | 'helper' | 'nobody'

export const helperOf = (clerk: Clerk): Helper => {
  const capacity = givenValue(clerk.read('submitter.capacity'))
  return capacity === 'self' ? 'nobody' : capacity === 'lawyer' || capacity === undefined ? 'lawyer' : 'helper'
}

/** The number that answers day and night; a gap while it is not recorded, as an office number is no help at night. */
export const numberAtAllHours = (clerk: Clerk): Phrase => clerk.valueForCcf('submitter.phone-at-all-hours')

export const whoToCall = (clerk: Clerk, { call }: ClientWords): Piece =>
  helperOf(clerk) === 'nobody'
    ? box(call.caption, [{ label: call.lawyer, value: call.byHand }])
    : box(call.caption, [
        { label: call[helperOf(clerk) === 'lawyer' ? 'lawyer' : 'helper'], value: who(clerk) },
        { label: call.atAllHours, value: numberAtAllHours(clerk) },
        ...ifRecorded(clerk, call.office, 'submitter.phone'),
        ...ifRecorded(clerk, call.email, 'submitter.email'),
      ])

const who = (clerk: Clerk): Phrase => {
  const firm = isRecorded(clerk, 'submitter.firm') ? phrase`, ${clerk.valueForCcf('submitter.firm')}` : nothing
  return phrase`${clerk.valueForCcf('submitter.name')}${firm}`
}

const ifRecorded = (clerk: Clerk, label: string, fact: FactId): readonly Row[] => (isRecorded(clerk, fact) ? [{ label, value: clerk.valueForCcf(fact) }] : [])

const isRecorded = (clerk: Clerk, fact: FactId): boolean => givenValue(clerk.read(fact)) !== undefined

/** What to see to before the number goes out. */
export const numberNotes = (clerk: Clerk, { notes }: ClientWords): readonly string[] => {
  if (helperOf(clerk) === 'nobody') return [notes.inPerson]
  return [
    ...(isRecorded(clerk, 'submitter.phone-at-all-hours') ? [] : [notes.number]),
    ...(givenValue(clerk.read('disclosure.must-not-reach-source')) === false ? [] : [notes.code]),
  ]
}

/** As on the card: the name alone. */
export const clientName = (clerk: Clerk): Phrase => fullName(clerk)
