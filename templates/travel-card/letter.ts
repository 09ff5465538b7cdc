import { strong } from '#core/document/letter.ts'
import type { Template } from '#core/document/template.ts'
import { givenValue } from '#core/law/reader.ts'
import { clientSheet, type Sheet } from '#templates/parts/client-sheet.ts'
import { pendingMatter } from '#templates/parts/own-matters.ts'
import { type Phrase, phraseOf } from '#templates/parts/phrase.ts'
import { type Piece, unnumbered } from '#templates/parts/piece.ts'
import { clientName, helperOf, numberAtAllHours, numberNotes } from '#templates/parts/who-to-call.ts'
import { english } from '#templates/travel-card/en.ts'

/** For the wallet. A name, what is asked for and a number: nothing of the case, as whoever stops the client reads it. */
export const travelCard: Template = clientSheet(
  'travel-card',
  { en: english },
  sheet => {
    const { clerk, words, client } = sheet
    const helper = helperOf(clerk)
    const name = clientName(clerk)
    const reference = referenceOn(sheet)
    const says = helper === 'nobody' ? [] : [unnumbered('call', words.call[helper]), unnumbered('number', bold(numberAtAllHours(clerk)))]
    return {
      pieces: [
        { block: { kind: 'title', text: words.to }, made: [] },
        unnumbered('name', words.name(bold(name))),
        unnumbered('no-return', `${words.represented[helper]} ${words.noReturn}`.trim()),
        unnumbered('asks', words.asks[helper]),
        unnumbered('silence', words.silence[helper]),
        ...says,
        ...(reference === undefined ? [] : [unnumbered('reference', words.reference(reference))]),
      ] satisfies readonly Piece[],
      notes: [
        words.notes.when,
        words.notes.languages,
        words.notes.cut,
        ...numberNotes(clerk, client),
        ...referenceNotes(sheet, reference),
        ...kindNotes(sheet),
      ],
    }
  },
  'card',
)

type Card = Sheet<typeof english>

const isAllowed = ({ clerk }: Card): boolean => givenValue(clerk.read('disclosure.reference-on-card', clerk.established)) === true

/** Only on a recorded yes, and only of a request that is open. */
const referenceOn = (card: Card): Phrase | undefined => {
  const pending = isAllowed(card) ? pendingMatter(card.clerk) : undefined
  if (pending === undefined || givenValue(card.clerk.read('ccf.reference', pending)) === undefined) return undefined
  return card.clerk.value('ccf.reference', pending)
}

const referenceNotes = (card: Card, reference: Phrase | undefined): readonly string[] => {
  if (!isAllowed(card)) return []
  if (reference === undefined) return [card.words.notes.reference]
  return givenValue(card.clerk.read('disclosure.must-not-reach-source')) === false ? [] : [card.words.notes.covert]
}

const kindNotes = ({ clerk, words }: Card): readonly string[] => {
  const kind = givenValue(clerk.read('applicant.kind'))
  return kind === 'entity' ? [words.notes.entity] : kind === 'minor' ? [words.notes.minor] : []
}

const bold = (words: Phrase): Phrase => ({ ...phraseOf(words), text: words.text.map(inline => (typeof inline === 'string' ? strong(inline) : inline)) })
