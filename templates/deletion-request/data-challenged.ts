import { givenValue, type Reader } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import { challenged, isGiven, optionPhrase } from '#templates/deletion-request/alert.ts'
import type { DeletionWords } from '#templates/deletion-request/en/index.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isEmpty, joined, nothing, type Phrase, type Words } from '#templates/parts/phrase.ts'
import { heading, numbered, type Piece } from '#templates/parts/piece.ts'
import { sentences } from '#templates/parts/sentences.ts'

/** What is known of the data, how, and since when; what they say of the charge, the warrant and the acts. */
export const dataChallenged = (clerk: Clerk, { data, alerts }: DeletionWords): readonly Piece[] => [
  heading(1, 'data', data.heading),
  numbered('terms', data.terms),
  numbered('alert', sentences([...existence(clerk, data, alerts), ...known(clerk, data)])),
  ...paragraphOf('content', content(clerk, data)),
]

const existence = (clerk: Clerk, data: DeletionWords['data'], alerts: DeletionWords['alerts']): readonly Phrase[] => {
  const { the, issued } = challenged(clerk, alerts)
  const status = givenValue(clerk.read('alert.status'))
  const state = clerk.value('alert.requesting-state')
  if (status === 'expected') return [clerk.asserted(data.expected(the, state))]
  const number = isGiven(clerk, 'alert.control-number') ? clerk.value('alert.control-number') : undefined
  const said = clerk.asserted(data.issued(the, number, issued(state), clerk.value('alert.issued-on')))
  const renewed = isGiven(clerk, 'alert.renewed-on') ? clerk.asserted(data.renewed(clerk.value('alert.renewed-on'))) : nothing
  return [said, renewed, option(clerk, 'alert.status', data.status)]
}

const known = (clerk: Clerk, data: DeletionWords['data']): readonly Phrase[] => [
  isGiven(clerk, 'alert.known-from') ? clerk.asserted(data.known(clerk.value('alert.known-from')), [clerk.read('alert.existence-proven')]) : nothing,
  option(clerk, 'alert.public-extract', data.publicExtract),
]

const content = (clerk: Clerk, data: DeletionWords['data']): Phrase =>
  sentences([
    isGiven(clerk, 'alert.wanted-for') ? clerk.asserted(data.wanted(clerk.value('alert.wanted-for'))) : nothing,
    charges(clerk, data),
    isGiven(clerk, 'sentence.months') ? clerk.asserted(data.sentence(clerk.value('sentence.months'))) : nothing,
    ...clerk.asAlleged.items('warrants').items.map(item => {
      const number = ifRecorded(clerk, 'warrant.number', item)
      return clerk.asserted(data.warrant(number, clerk.value('warrant.date', item), clerk.value('warrant.issuer', item)))
    }),
    isGiven(clerk, 'alert.facts-as-stated') ? clerk.asserted(data.summary(clerk.value('alert.facts-as-stated'))) : nothing,
  ])

const charges = (clerk: Clerk, data: DeletionWords['data']): Phrase => {
  const { items } = clerk.asAlleged.items('charges')
  if (items.length === 0) return nothing
  const named = items.map(item =>
    data.charge(clerk.value('charge.label', item), ifRecorded(clerk, 'charge.provision', item), ifRecorded(clerk, 'charge.max-penalty-months', item)),
  )
  return clerk.asserted(data.charges(joined(named, '; '), items.length === 1))
}

const ifRecorded = (clerk: Clerk, fact: FactId, item: Reader): Phrase | undefined =>
  givenValue(clerk.read(fact, item)) === undefined ? undefined : clerk.value(fact, item)

const option = (clerk: Clerk, fact: FactId, words: { readonly [option: string]: Phrase }): Phrase => {
  const said = optionPhrase(clerk, fact, words)
  return isEmpty(said) ? nothing : clerk.asserted(said, [clerk.read(fact)])
}

const paragraphOf = (id: string, words: Words & Phrase): readonly Piece[] => (isEmpty(words) ? [] : [numbered(id, words)])
