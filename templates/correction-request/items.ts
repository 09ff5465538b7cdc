import { givenValue, type Reader } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import type { CorrectionWords } from '#templates/correction-request/en.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { placeholder, textOf } from '#templates/parts/own-matters.ts'
import { joined, nothing, type Phrase, phraseOf } from '#templates/parts/phrase.ts'
import { type Column, heading, numbered, type Piece, table } from '#templates/parts/piece.ts'
import { sentences } from '#templates/parts/sentences.ts'
import { valueForCcf } from '#templates/parts/value-for-ccf.ts'

/** The items recorded, without those that nothing but an annex may tell. */
export const itemsOf = (clerk: Clerk): readonly Reader[] =>
  clerk.asAlleged.items('corrections').items.filter(item => !told.some(fact => isAtLeast(clerk.levelOf(clerk.read(fact, item)), 'C3')))

const told = ['correction.item', 'correction.stands-as', 'correction.should-say'] as const satisfies readonly FactId[]

/** Which item is wrong, what the data say, what is right and by which paper. The Commission must read the value to order it. */
export const itemsTable = (clerk: Clerk, words: CorrectionWords): readonly Piece[] => {
  const items = itemsOf(clerk)
  if (items.length === 0)
    return [
      heading(1, 'items', words.items),
      numbered('no-items', joined([words.noItems, placeholder(clerk, 'correction.item'), ', ', placeholder(clerk, 'correction.should-say'), '.'])),
    ]
  const { columns: heads } = words
  const columns: readonly Column<Reader>[] = [
    { head: heads.item, width: 18, cell: item => clerk.value('correction.item', item) },
    { head: heads.standsAs, width: 25, cell: item => clerk.value('correction.stands-as', item) },
    { head: heads.shouldSay, width: 25, cell: item => rightValue(clerk, item) },
    { head: heads.asked, width: 14, cell: item => words.kinds[textOf(clerk, 'correction.kind', item) ?? ''] ?? clerk.value('correction.kind', item) },
    { head: heads.annex, width: 18, cell: item => clerk.annexes(told.map(fact => clerk.read(fact, item))) },
  ]
  return [heading(1, 'items', words.items), numbered('items-intro', words.itemsIntro), table(words.caption, columns, items)]
}

/** An item to be taken out has no right words. */
const rightValue = (clerk: Clerk, item: Reader): Phrase =>
  textOf(clerk, 'correction.kind', item) === 'remove' && textOf(clerk, 'correction.should-say', item) === undefined
    ? nothing
    : valueForCcf(clerk, 'correction.should-say', item)

/** Errors that the answers show, in sentences with their papers. */
export const errorsFound = (clerk: Clerk, { found }: CorrectionWords): readonly Phrase[] =>
  errors.filter(fact => givenValue(clerk.read(fact)) === false).map(fact => clerk.asserted(found[fact], [clerk.read(fact)]))

const errors = ['alert.identity-correct', 'alert.standing-correct', 'alert.agrees-with-warrant', 'alert.charges-in-judgment', 'alert.up-to-date'] as const

/** Refusals of extradition of which the alert says nothing. */
export const refusals = (clerk: Clerk, words: CorrectionWords): readonly Phrase[] => {
  const carries = clerk.read('alert.carries-addendum')
  if (givenValue(carries) === true) return []
  return clerk.asAlleged.items('extraditions').items.flatMap(item => {
    if (textOf(clerk, 'extradition.outcome', item) !== 'refused') return []
    const refused = clerk.asserted(words.refused(clerk.value('extradition.state', item), clerk.value('extradition.decided-on', item)), [
      clerk.read('extradition.outcome', item),
    ])
    return [refused, ...(givenValue(carries) === false ? [clerk.asserted(words.noAddendum, [carries])] : [])]
  })
}

export const errorPieces = (clerk: Clerk, words: CorrectionWords): readonly Piece[] => {
  const errors = errorsFound(clerk, words)
  const refused = refusals(clerk, words)
  if (errors.length + refused.length === 0) return []
  return [
    heading(1, 'errors', words.errors),
    ...(errors.length === 0 ? [] : [numbered('errors-found', sentences(errors))]),
    ...(refused.length === 0 ? [] : [numbered('refusal', sentences([...refused, phraseOf(words.addendumRule(clerk.cite('agn-53-res-7-addendum')))]))]),
  ]
}
