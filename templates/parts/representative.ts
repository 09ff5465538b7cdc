import { givenValue } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import type { PartWords } from '#templates/parts/en/parts.ts'
import { nothing, type Phrase, phraseOf } from '#templates/parts/phrase.ts'
import type { Row } from '#templates/parts/piece.ts'

export const actsInPerson = (clerk: Clerk): boolean => givenValue(clerk.read('submitter.capacity')) === 'self'

/** The data of the representative are at C2 and the CCF needs them: they stand here, in the mandate and under the signature only. */
export const representative = (clerk: Clerk, { representative: words }: PartWords): Phrase =>
  words.named(named(clerk), capacity(clerk, words), isRecorded(clerk, 'submitter.firm') ? words.firm(clerk.valueForCcf('submitter.firm')) : nothing)

export const named = (clerk: Clerk): Phrase => clerk.valueForCcf('submitter.name')

export const capacity = (clerk: Clerk, { capacities }: PartWords['representative']): Phrase => {
  const known = givenValue(clerk.read('submitter.capacity'))
  const label = typeof known === 'string' ? capacities[known] : undefined
  return label === undefined ? clerk.value('submitter.capacity') : phraseOf(label)
}

export const representativeRows = (clerk: Clerk, words: PartWords): readonly Row[] => {
  const { label, none, confidential } = words.representative
  if (actsInPerson(clerk)) return [{ label, value: none }]
  return [{ label, value: confidential(representative(clerk, words)) }]
}

export const contactRows = (clerk: Clerk, { representative: words }: PartWords): readonly Row[] =>
  actsInPerson(clerk) ? [] : [{ label: words.email, value: recorded(clerk, 'submitter.email') }]

const recorded = (clerk: Clerk, fact: FactId): Phrase => (isRecorded(clerk, fact) ? clerk.valueForCcf(fact) : nothing)

const isRecorded = (clerk: Clerk, fact: FactId): boolean => givenValue(clerk.read(fact)) !== undefined
