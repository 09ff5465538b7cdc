import { givenValue } from '#core/law/reader.ts'
import { profile } from '#law/procedure/index.ts'
import { type CorrectionWords, english } from '#templates/correction-request/en.ts'
import { errorPieces, errorsFound, itemsOf, itemsTable, refusals } from '#templates/correction-request/items.ts'
import { challenged, isGiven } from '#templates/deletion-request/alert.ts'
import { informationNotes, protectionOfInformation } from '#templates/deletion-request/protection-of-information.ts'
import { ccfPaper, type Writing } from '#templates/parts/ccf-paper.ts'
import { citedExhibits } from '#templates/parts/cited-annexes.ts'
import { declaration } from '#templates/parts/declaration.ts'
import { textOf } from '#templates/parts/own-matters.ts'
import { ownRequestBox } from '#templates/parts/own-request-box.ts'
import { joined } from '#templates/parts/phrase.ts'
import { heading, lettered, numbered, type Piece } from '#templates/parts/piece.ts'

const limit = profile.limits['argument-pages'].is

/** Asks for items of the data to be set right, and argues no ground against the data as a whole. */
export const correctionRequest = ccfPaper({
  id: 'correction-request',
  pageLimit: limit.most,
  annexes: 'full',
  languages: { en: english },
  write: writing => {
    const { clerk, words, parts } = writing
    const argued = [
      cover(writing),
      numbered('purpose', joined([words.purpose(clerk.cite('ccf-statute-29', 'short'), clerk.cite('rpd-18')), words.reserved], ' ')),
      ...theData(writing),
      ...itemsTable(clerk, words),
      ...errorPieces(clerk, words),
      heading(1, 'rule', words.rule),
      numbered('accurate', joined([words.accurate(clerk.quote('rpd-12'), clerk.cite('rpd-12')), words.sourceDuty(clerk.cite('rpd-46'))], ' ')),
    ]
    const enclosed = { ...clerk, subject: { ...clerk.subject, exhibits: citedExhibits(clerk, argued) } }
    return {
      pieces: [...argued, ...relief(writing), ...protectionOfInformation(enclosed, words.deletion, parts, argued), ...declaration(clerk, parts)],
      notes: [...notes(writing), ...informationNotes(enclosed, words.deletion)],
    }
  },
})

const cover = ({ clerk, words: { box: words, deletion }, parts, later }: Writing<CorrectionWords>): Piece =>
  ownRequestBox(clerk, { parts, later }, words, { type: words.correction, data: challenged(clerk, deletion.alerts).name })

const theData = ({ clerk, words }: Writing<CorrectionWords>): readonly Piece[] => {
  const { data, alerts } = words.deletion
  const { the, issued } = challenged(clerk, alerts)
  const number = isGiven(clerk, 'alert.control-number') ? clerk.value('alert.control-number') : undefined
  const known = isGiven(clerk, 'alert.known-from') ? [clerk.asserted(data.known(clerk.value('alert.known-from')), [clerk.read('alert.existence-proven')])] : []
  return [
    heading(1, 'data', words.data),
    numbered(
      'alert',
      joined([clerk.asserted(data.issued(the, number, issued(clerk.value('alert.requesting-state')), clerk.value('alert.issued-on'))), ...known], ' '),
    ),
  ]
}

const relief = ({ clerk, words }: Writing<CorrectionWords>): readonly Piece[] => [
  heading(1, 'relief', words.relief),
  numbered('asks', words.asks),
  lettered([
    words.find(clerk.cite('rpd-12')),
    words.correct,
    ...(refusals(clerk, words).length === 0 ? [] : [words.addendum]),
    words.inform,
    words.wording,
    words.otherwise,
  ]),
]

const notes = ({ clerk, words }: Writing<CorrectionWords>): readonly string[] => {
  const { notes: says } = words
  const items = itemsOf(clerk)
  const isRemoved = (item: (typeof items)[number]) => textOf(clerk, 'correction.kind', item) === 'remove'
  const lacking = items.filter(
    item => textOf(clerk, 'correction.stands-as', item) === undefined || (!isRemoved(item) && textOf(clerk, 'correction.should-say', item) === undefined),
  )
  const unproven = items.filter(item => clerk.annexes([clerk.read('correction.should-say', item), clerk.read('correction.item', item)]).length === 0)
  return [
    says.cures,
    says.again,
    ...(items.length === 0 ? [says.noItems] : []),
    ...(lacking.length === 0 ? [] : [says.incomplete(lacking.length)]),
    ...(unproven.length === 0 ? [] : [says.unproven(unproven.length)]),
    ...(errorsFound(clerk, words).length === 0 ? [] : [says.unlisted]),
    ...(refusals(clerk, words).length === 0 ? [] : [says.addendum]),
    ...(givenValue(clerk.read('alert.existence-proven')) === true ? [] : [says.notProven]),
  ]
}
