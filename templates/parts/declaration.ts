import { isCivilDate } from '#core/civil-date.ts'
import { givenValue } from '#core/law/reader.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import type { PartWords } from '#templates/parts/en/parts.ts'
import { fullName } from '#templates/parts/identity.ts'
import { phraseOf } from '#templates/parts/phrase.ts'
import { heading, type Piece, unnumbered } from '#templates/parts/piece.ts'
import { actsInPerson, capacity, named } from '#templates/parts/representative.ts'

/** Truth, authority, data protection; then the lines to sign on. A place that would show where counsel or client is is not asked for. */
export const declaration = (clerk: Clerk, words: PartWords): readonly Piece[] => {
  const { declaration: says } = words
  const inPerson = actsInPerson(clerk)
  const name = inPerson ? fullName(clerk) : says.signedFor(named(clerk), capacity(clerk, words.representative))
  const place = clerk.read('request.signed-at')
  const placeName = givenValue(place)
  const day = givenValue(clerk.read('request.signed-on'))
  const showsPlace = typeof placeName !== 'string' || !isAtLeast(clerk.levelOf(place), 'C2')
  return [
    heading(1, 'declaration', says.heading),
    unnumbered('declared', inPerson ? says.inPerson : says.byRepresentative),
    {
      block: {
        kind: 'signature',
        lines: [
          ...(showsPlace ? [{ label: says.place, value: typeof placeName === 'string' ? [placeName] : [] }] : []),
          { label: says.date, value: typeof day === 'string' && isCivilDate(day) ? [clerk.voice.day(day)] : [] },
          { label: says.signature, value: [] },
        ],
        name: name.text,
      },
      made: [phraseOf(name)],
    },
  ]
}
