import { givenValue } from '#core/law/reader.ts'
import type { DeletionWords } from '#templates/deletion-request/en/index.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { identityUses } from '#templates/parts/identity.ts'
import { listed } from '#templates/parts/listed.ts'
import { joined, nothing, type Phrase, phraseOf } from '#templates/parts/phrase.ts'
import { heading, numbered, type Piece } from '#templates/parts/piece.ts'
import { actsInPerson } from '#templates/parts/representative.ts'

/** Three lines: the Commission may decide, the papers are there, nothing stands in the way. */
export const competenceAndAdmissibility = (clerk: Clerk, { competence: words }: DeletionWords): readonly Piece[] => [
  heading(1, 'competence', words.heading),
  numbered('competent', words.competent(clerk.cite('ccf-statute-3-1-a'))),
  numbered('admissible', admissible(clerk, words)),
  ...earlier(clerk, words),
]

const admissible = (clerk: Clerk, words: DeletionWords['competence']): Phrase => {
  const kind = givenValue(clerk.read('applicant.kind'))
  const articles = listed(clerk, [clerk.cite('rpd-18'), clerk.cite('ccf-statute-29')])
  return joined(
    [
      words.filed(articles, clerk.value('request.language')),
      kind === 'minor' ? words.minor : kind === 'entity' ? words.entity : '',
      identity(clerk, words),
      mandate(clerk, words),
    ],
    ' ',
  )
}

const identity = (clerk: Clerk, words: DeletionWords['competence']): Phrase => {
  const [document, complete] = identityUses(clerk)
  const expires = clerk.read('applicant.id-expires-on')
  const until = givenValue(expires)
  const isSound = givenValue(complete) === true && typeof until === 'string' && until >= clerk.asOf
  return isSound ? clerk.asserted(words.identity, [document, complete, expires]) : clerk.asserted(words.identityEnclosed, [document, complete])
}

/** The day of the mandate is no secret before the Commission: the paper itself is enclosed. */
const mandate = (clerk: Clerk, words: DeletionWords['competence']): Phrase => {
  if (actsInPerson(clerk)) return phraseOf(words.inPerson)
  const covers = clerk.read('submitter.mandate-covers-access')
  const day = clerk.valueForCcf('submitter.mandate-signed-on')
  return givenValue(covers) === true ? clerk.asserted(words.mandateCovers(day), [covers]) : clerk.asserted(words.mandate(day))
}

const earlier = (clerk: Clerk, words: DeletionWords['competence']): readonly Piece[] => {
  const { items, complete } = clerk.asAlleged.items('ccf')
  const own = items.filter(item => givenValue(clerk.read('ccf.about-co-accused', item)) !== true)
  if (own.length === 0) return complete ? [numbered('earlier', words.noEarlier)] : []
  const decided = own.some(item =>
    ['compliant', 'compliant-with-update', 'compliant-extract-removed'].includes(String(givenValue(clerk.read('ccf.outcome', item)))),
  )
  const said = own.map(item => {
    const outcome = clerk.read('ccf.outcome', item)
    return clerk.asserted(
      words.earlier(clerk.value('ccf.kind', item), clerk.value('ccf.reference', item), words.answers[String(givenValue(outcome))] ?? words.noAnswerKnown),
      [outcome],
    )
  })
  return [numbered('earlier', joined([...said, decided ? words.decided(clerk.cite('ccf-statute-42')) : nothing], ' '))]
}
