import type { Template } from '#core/document/template.ts'
import { english } from '#templates/national-data-request/en.ts'
import { byHand } from '#templates/parts/by-hand.ts'
import { clearancePapers, clearanceTold } from '#templates/parts/clearance.ts'
import { type Desk, paperOf } from '#templates/parts/paper.ts'
import { box, bullets, heading, lettered, numbered, type Piece } from '#templates/parts/piece.ts'
import { actsInPerson } from '#templates/parts/representative.ts'
import { everySpelling, letterSignature, personRows, senderRows } from '#templates/parts/sender.ts'
import { type Standing, standingOf } from '#templates/parts/standing.ts'

/** To one authority at a time. It names the alert only once the CCF has cleared it: before that it would be a tip. */
export const nationalDataRequest: Template = paperOf('national-data-request', { en: english }, desk => {
  const { clerk, words } = desk
  const standing = standingOf(clerk)
  return {
    pieces: [
      { block: { kind: 'title', text: words.title }, made: [] },
      box(words.title, [
        { label: words.rows.to, value: byHand('addressee', words.to) },
        ...senderRows(desk),
        ...personRows(desk, words.rows.person, everySpelling),
        { label: words.rows.right, value: byHand('right', words.right) },
        { label: desk.parts.reference, value: clerk.subject.codeName },
      ]),
      numbered('opening', actsInPerson(clerk) ? words.openingInPerson : words.opening),
      heading(1, 'systems', words.systems.heading),
      numbered('search', words.systems.intro),
      bullets(words.systems.items),
      heading(1, 'asks', words.asks.heading),
      numbered('tell', words.asks.intro),
      lettered(words.asks.items),
      numbered('refused', words.asks.refused),
      ...correction(desk, standing),
      numbered('silence', words.silence),
      ...enclosures(desk, standing),
      letterSignature(desk),
    ],
    notes: notes(desk, standing),
  }
})

type OurDesk = Desk<typeof english>

const correction = (desk: OurDesk, standing: Standing): readonly Piece[] => {
  const { correction: says } = desk.words
  return [
    heading(1, 'correction', says.heading),
    ...(standing.kind === 'cleared' ? [numbered('cleared', clearanceTold(desk, standing)), numbered('erase', says.cleared)] : [numbered('correct', says.open)]),
  ]
}

const enclosures = ({ clerk, words: { enclosed }, letters }: OurDesk, standing: Standing): readonly Piece[] => [
  heading(1, 'enclosures', letters.enclosures),
  bullets([
    ...(actsInPerson(clerk) ? [] : [enclosed.mandate]),
    enclosed.identity,
    ...(standing.kind === 'cleared' ? clearancePapers(clerk, standing).map(({ title }) => title) : []),
  ]),
]

const notes = ({ words: { notes } }: OurDesk, standing: Standing): readonly string[] => [
  standing.kind === 'cleared' ? notes.cleared : notes.quiet,
  notes.right,
  notes.identity,
  notes.where,
  notes.schengen,
  notes.wait,
  notes.unitedStates,
]
