import { givenValue } from '#core/law/reader.ts'
import type { BriefingWords } from '#templates/client-briefing/en.ts'
import type { Sheet } from '#templates/parts/client-sheet.ts'
import { joined, type Phrase } from '#templates/parts/phrase.ts'
import { type Piece, unnumbered } from '#templates/parts/piece.ts'

/** What the message is, as far as a document shows it, and what it is not. */
export const about = ({ clerk, words: { about: says } }: Sheet<BriefingWords>, states: Phrase): readonly Piece[] => {
  const hasRecord = clerk.asAlleged
    .items('alerts')
    .items.some(item => givenValue(clerk.read('alert.type', item)) === record && givenValue(clerk.read('alert.existence-proven', item)) === true)
  return [unnumbered('message', joined([message(), says.nature, says.national], ' ')), ...(hasRecord ? [unnumbered('passport', says.passport)] : [])]

  function message(): Phrase {
    if (givenValue(clerk.read('alert.existence-proven')) !== true) return says.notKnown(states)
    const type = givenValue(clerk.read('alert.type'))
    if (type === record) return says.record(states)
    return type === 'red-notice' || type === 'diffusion' ? says[type](states) : says.other(states)
  }
}

const record = 'travel-document-record'
