import type { Exhibit } from '#core/case/case.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import type { LaterWords } from '#templates/parts/en/later-papers.ts'
import { listed } from '#templates/parts/listed.ts'
import { phraseOf } from '#templates/parts/phrase.ts'
import { numbered, type Piece } from '#templates/parts/piece.ts'
import { actsInPerson } from '#templates/parts/representative.ts'

/** Asks that whereabouts, relatives, counsel and the annexes marked so stay with the CCF. */
export const notPassed = (clerk: Clerk, { confidentiality: words }: LaterWords, exhibits: readonly Exhibit[]): Piece => {
  const kept = exhibits
    .filter(({ level }) => isAtLeast(level, 'C2'))
    .toSorted((a, b) => a.number - b.number)
    .map(({ id, number }) => phraseOf({ kind: 'annex', exhibit: id, number }))
  return numbered(
    'not-to-be-passed',
    words.asks(
      listed(clerk, [clerk.cite('ccf-statute-20', 'short'), clerk.cite('ccf-statute-35', 'short')]),
      listed(clerk, [
        words.location,
        words.family,
        ...(actsInPerson(clerk) ? [] : [words.representative]),
        ...(kept.length === 0 ? [] : [words.shownBy(listed(clerk, kept))]),
      ]),
    ),
  )
}
