import type { Template } from '#core/document/template.ts'
import { givenValue, type Reader } from '#core/law/reader.ts'
import { english } from '#templates/carry-pack-note/en.ts'
import { stopLog } from '#templates/carry-pack-note/stop-log.ts'
import { clientSheet, type Sheet } from '#templates/parts/client-sheet.ts'
import { decidedMatter, outcomeOf, valueIn } from '#templates/parts/own-matters.ts'
import { joined, type Phrase, phraseOf } from '#templates/parts/phrase.ts'
import { box, bullets, heading, type Piece, unnumbered } from '#templates/parts/piece.ts'
import { clientName, helperOf, numberAtAllHours, numberNotes } from '#templates/parts/who-to-call.ts'

/** For the client to carry once INTERPOL's data are gone: a page to show, and a page that stays at home. */
export const carryPackNote: Template = clientSheet('carry-pack-note', { en: english }, note => {
  const { clerk, words } = note
  const item = decidedMatter(clerk, clearing)
  const how = clearing.find(outcome => item !== undefined && outcomeOf(clerk, item) === outcome)
  const helper = helperOf(clerk)
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: words.subtitle }, made: [] },
      papers(note, item, how),
      unnumbered('says', joined([words.ccf, meaning(note, item, how)], ' ')),
      unnumbered('check', words.check),
      unnumbered('limits', words.limits),
      unnumbered('call', helper === 'nobody' ? words.call.nobody : words.call[helper](numberAtAllHours(clerk))),
      { block: { kind: 'page-break' }, made: [] },
      heading(1, 'own', words.own.heading),
      heading(2, 'means', words.own.means),
      bullets([...words.own.items, ...(how === 'withdrawn-by-source' ? [words.own.withdrawn] : [])]),
      heading(2, 'carry', words.own.carry),
      bullets(words.own.carryItems),
      heading(2, 'stopped', words.own.stopped),
      unnumbered('if-stopped', words.own.stoppedText),
      ...stopLog(words.own),
    ],
    notes: notes(note, item, how),
  }
})

type Note = Sheet<typeof english>
type Clearing = 'non-compliant' | 'withdrawn-by-source' | 'no-data'

const clearing: readonly Clearing[] = ['non-compliant', 'withdrawn-by-source', 'no-data']

const papers = ({ clerk, words }: Note, item: Reader | undefined, how: Clearing | undefined): Piece =>
  box(words.box.caption, [
    { label: words.box.holder, value: clientName(clerk) },
    { label: words.box.born, value: clerk.value('applicant.born-on') },
    { label: words.box.certificate, value: words.certificate(phraseOf({ kind: 'placeholder', fact: 'by-hand.certificate', label: words.certificateDate })) },
    {
      label: words.box.decision,
      value: (how === 'no-data' ? words.answer : words.decision)(valueIn(clerk, 'ccf.decided-on', item), valueIn(clerk, 'ccf.reference', item)),
    },
  ])

const meaning = ({ clerk, words }: Note, item: Reader | undefined, how: Clearing | undefined): Phrase =>
  how === 'withdrawn-by-source' || how === 'no-data' ? phraseOf(words.says[how]) : words.says['non-compliant'](valueIn(clerk, 'ccf.implemented-on', item))

const notes = ({ clerk, words, client }: Note, item: Reader | undefined, how: Clearing | undefined): readonly string[] => [
  ...(item === undefined ? [words.notes.uncleared] : []),
  ...(how === 'non-compliant' && givenValue(clerk.read('ccf.implemented-on', item)) === undefined ? [words.notes.notCarriedOut] : []),
  ...(how === 'no-data' ? [words.notes.noData] : []),
  words.notes.certificate,
  words.notes.pages,
  words.notes.wait,
  ...numberNotes(clerk, client),
]
