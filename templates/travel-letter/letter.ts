import { addMonths } from '#core/civil-date.ts'
import type { Template } from '#core/document/template.ts'
import { byHand } from '#templates/parts/by-hand.ts'
import { clearancePapers, clearanceTold } from '#templates/parts/clearance.ts'
import { clearanceNotes } from '#templates/parts/clearance-notes.ts'
import { listed } from '#templates/parts/listed.ts'
import { type Desk, paperOf } from '#templates/parts/paper.ts'
import { joined } from '#templates/parts/phrase.ts'
import { box, numbered, type Piece } from '#templates/parts/piece.ts'
import { actsInPerson } from '#templates/parts/representative.ts'
import { letterSignature, personRows, senderRows } from '#templates/parts/sender.ts'
import { type Standing, standingOf } from '#templates/parts/standing.ts'
import { english } from '#templates/travel-letter/en.ts'

/** How long a letter on the state of the files may be shown. */
const monthsValid = 3

/** For the client to carry once the CCF has cleared the name. */
export const travelLetter: Template = paperOf('travel-letter', { en: english }, desk => {
  const { clerk, words } = desk
  const standing = standingOf(clerk)
  const until = clerk.voice.day(addMonths(clerk.asOf, monthsValid))
  const inPerson = actsInPerson(clerk)
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: words.subtitle }, made: [] },
      box(words.subtitle, [
        ...personRows(desk, words.rows.holder, ['original']),
        ...senderRows(desk),
        { label: words.rows.date, value: clerk.voice.day(clerk.asOf) },
        { label: words.rows.until, value: until },
      ]),
      numbered('opening', inPerson ? words.openingInPerson : words.opening),
      numbered('what-alerts-are', words.alerts.all),
      ...status(desk, standing),
      numbered('check', joined([words.verify.bureau, ...(inPerson ? [] : [words.verify.phone(clerk.valueForCcf('submitter.phone'))])], ' ')),
      numbered('no-right', joined([words.limits.says, inPerson ? words.limits.stoppedInPerson : words.limits.stopped], ' ')),
      letterSignature(desk, 'dated'),
    ],
    notes: [...clearanceNotes(clerk, standing, words.notes), words.notes.wait, words.notes.enclose, ...(inPerson ? [words.notes.inPerson] : [])],
  }
})

const status = (desk: Desk<typeof english>, standing: Standing): readonly Piece[] => {
  const { clerk, words } = desk
  const papers = standing.kind === 'cleared' ? clearancePapers(clerk, standing) : []
  return [
    numbered(
      'cleared',
      joined(
        [standing.kind === 'cleared' ? clearanceTold(desk, standing) : joined([byHand('clearance', words.status.missing), '.']), words.status.remains],
        ' ',
      ),
    ),
    numbered(
      'attached',
      words.enclosed(
        papers.length === 0
          ? byHand('clearance-papers', words.enclosedMissing)
          : listed(
              clerk,
              papers.map(({ title }) => title),
            ),
      ),
    ),
  ]
}
