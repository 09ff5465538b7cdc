import { givenValue } from '#core/law/reader.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { joined, type Phrase, phraseOf } from '#templates/parts/phrase.ts'

/** References of the applicant's own earlier requests; a placeholder while it is not known whether there are any. */
export const earlierReferences = (clerk: Clerk, none: string): Phrase => {
  const { items, complete } = clerk.asAlleged.items('ccf')
  const own = items.filter(item => givenValue(clerk.read('ccf.about-co-accused', item)) !== true)
  if (own.length > 0)
    return joined(
      own.map(item => clerk.value('ccf.reference', item)),
      '; ',
    )
  return complete ? phraseOf(none) : phraseOf({ kind: 'placeholder', fact: 'ccf.reference', label: clerk.speaker.groupOf('ccf').many })
}
