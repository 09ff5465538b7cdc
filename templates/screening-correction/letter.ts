import type { Template } from '#core/document/template.ts'
import { byHand } from '#templates/parts/by-hand.ts'
import { clearancePapers, clearanceTold } from '#templates/parts/clearance.ts'
import { clearanceNotes } from '#templates/parts/clearance-notes.ts'
import { paperOf } from '#templates/parts/paper.ts'
import { joined } from '#templates/parts/phrase.ts'
import { box, bullets, heading, lettered, numbered } from '#templates/parts/piece.ts'
import { actsInPerson } from '#templates/parts/representative.ts'
import { letterSignature, personRows, senderRows } from '#templates/parts/sender.ts'
import { standingOf } from '#templates/parts/standing.ts'
import { english } from '#templates/screening-correction/en.ts'

/** To a firm that sells lists of persons to banks and others. */
export const screeningCorrection: Template = paperOf('screening-correction', { en: english }, desk => {
  const { clerk, words, letters } = desk
  const standing = standingOf(clerk)
  const inPerson = actsInPerson(clerk)
  const papers = standing.kind === 'cleared' ? clearancePapers(clerk, standing) : []
  return {
    pieces: [
      { block: { kind: 'title', text: words.title }, made: [] },
      box(words.title, [
        { label: words.rows.to, value: byHand('addressee', words.to) },
        ...senderRows(desk),
        ...personRows(desk, words.rows.person, ['original', 'as-in-alert', 'transliteration']),
        { label: words.rows.record, value: byHand('record', words.record) },
        { label: words.rows.seen, value: byHand('record-seen', words.seen) },
      ]),
      numbered('opening', inPerson ? words.openingInPerson : words.opening),
      heading(1, 'error', words.error.heading),
      numbered('not-so', standing.kind === 'cleared' ? joined([words.error.record, words.error.notSo], ' ') : words.error.record),
      numbered('cleared', standing.kind === 'cleared' ? clearanceTold(desk, standing) : byHand('clearance', words.error.missing)),
      numbered('copies', words.error.copies),
      heading(1, 'asks', words.asks.heading),
      numbered('i-ask', words.asks.intro),
      lettered(words.asks.items),
      numbered('law', words.asks.law),
      ...(inPerson ? [] : [numbered('verify', words.verify(clerk.valueForCcf('submitter.phone')))]),
      heading(1, 'enclosures', letters.enclosures),
      bullets([
        ...(inPerson ? [] : [words.enclosed.mandate]),
        ...(papers.length === 0 ? [byHand('clearance-papers', words.enclosed.missing)] : papers.map(({ title }) => title)),
      ]),
      letterSignature(desk),
    ],
    notes: [...clearanceNotes(clerk, standing, words.notes), words.notes.each, words.notes.law],
  }
})
