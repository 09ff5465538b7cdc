import { addMonths } from '#core/civil-date.ts'
import type { Template } from '#core/document/template.ts'
import { english } from '#templates/bank-letter/en.ts'
import { byHand } from '#templates/parts/by-hand.ts'
import { clearancePapers, clearanceTold } from '#templates/parts/clearance.ts'
import { clearanceNotes } from '#templates/parts/clearance-notes.ts'
import { paperOf } from '#templates/parts/paper.ts'
import { phraseOf } from '#templates/parts/phrase.ts'
import { box, bullets, heading, lettered, numbered } from '#templates/parts/piece.ts'
import { actsInPerson } from '#templates/parts/representative.ts'
import { letterSignature, personRows, senderRows } from '#templates/parts/sender.ts'
import { standingOf } from '#templates/parts/standing.ts'

/** The same span as the letter to carry. */
const monthsValid = 3

/** To a bank or company that turned the client away over an old alert. */
export const bankLetter: Template = paperOf('bank-letter', { en: english }, desk => {
  const { clerk, words, letters } = desk
  const standing = standingOf(clerk)
  const until = clerk.voice.day(addMonths(clerk.asOf, monthsValid))
  const inPerson = actsInPerson(clerk)
  const papers = standing.kind === 'cleared' ? clearancePapers(clerk, standing) : []
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: words.subtitle }, made: [] },
      box(words.subtitle, [
        { label: words.rows.to, value: byHand('addressee', words.to) },
        ...senderRows(desk),
        ...personRows(desk, words.rows.person, ['original']),
        { label: words.rows.account, value: byHand('their-reference', words.account) },
        { label: words.rows.date, value: clerk.voice.day(clerk.asOf) },
        { label: words.rows.until, value: until },
      ]),
      numbered('opening', inPerson ? words.openingInPerson : words.opening),
      heading(1, 'alerts', words.alerts.heading),
      numbered('what-alerts-are', words.alerts.all),
      heading(1, 'status', words.status.heading),
      numbered('cleared', standing.kind === 'cleared' ? clearanceTold(desk, standing) : byHand('clearance', words.status.missing)),
      heading(1, 'asks', words.asks.heading),
      numbered('i-ask', words.asks.intro),
      lettered(words.asks.items({ kind: 'ref', to: 'cleared', show: 'number' })),
      numbered('law', words.asks.law),
      heading(1, 'limits', words.limits.heading),
      numbered('no-more', words.limits.says),
      ...(inPerson ? [] : [numbered('verify', words.limits.verify(clerk.valueForCcf('submitter.phone')))]),
      numbered('until', words.limits.until(phraseOf(until))),
      heading(1, 'enclosures', letters.enclosures),
      bullets([
        ...(inPerson ? [] : [words.enclosed.mandate]),
        ...(papers.length === 0 ? [byHand('clearance-papers', words.enclosed.missing)] : papers.map(({ title }) => title)),
      ]),
      letterSignature(desk, 'dated'),
    ],
    notes: [...clearanceNotes(clerk, standing, words.notes), words.notes.law, words.notes.provider],
  }
})
