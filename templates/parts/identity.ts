import { foreign } from '#core/document/letter.ts'
import type { Use } from '#core/law/finding.ts'
import { givenValue } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import type { PartWords } from '#templates/parts/en/parts.ts'
import { joined, nothing, type Phrase, phraseOf, type Words } from '#templates/parts/phrase.ts'
import type { Row } from '#templates/parts/piece.ts'

/** The rows that let the CCF find the data and compare the identity document. Whereabouts and family are not among them. */
export const identityRows = (clerk: Clerk, { identity }: PartWords): readonly Row[] => {
  const isEntity = givenValue(clerk.read('applicant.kind')) === 'entity'
  return [
    { label: isEntity ? identity.entityName : identity.familyName, value: clerk.value('applicant.family-name') },
    ...(isEntity
      ? []
      : [
          { label: identity.forenames, value: clerk.value('applicant.forenames') },
          { label: identity.born, value: joined([clerk.value('applicant.born-on'), ifGiven(clerk, 'applicant.born-in')], ', ') },
          { label: identity.sex, value: ifGiven(clerk, 'applicant.sex') },
        ]),
    { label: identity.nationalities, value: ifGiven(clerk, 'applicant.nationalities') },
    { label: identity.parents, value: open(clerk, 'applicant.parents') },
    ...nameRows(clerk, identity),
    { label: identity.document, value: documentAt(clerk, identity) },
  ]
}

/** "Nurmemet Tengritagh". */
export const fullName = (clerk: Clerk): Phrase => {
  if (givenValue(clerk.read('applicant.kind')) === 'entity') return clerk.value('applicant.family-name')
  return joined([clerk.value('applicant.forenames'), clerk.value('applicant.family-name')], ' ')
}

/** Spellings and aliases under which data may be held, one row for each kind. */
export const nameRows = (clerk: Clerk, { names, inLanguage }: PartWords['identity']): readonly Row[] => {
  const { items } = clerk.asAlleged.items('names')
  const spelled = items.flatMap(item => {
    const name = clerk.read('name.text', item)
    const text = givenValue(name)
    if (typeof text !== 'string' || isAtLeast(clerk.levelOf(name), 'C2')) return []
    const kind = givenValue(clerk.read('name.kind', item))
    const language = givenValue(clerk.read('name.language', item))
    const words = phraseOf(typeof language === 'string' ? foreign(text, language) : text)
    const isOriginal = kind === 'original' && typeof language === 'string'
    return [{ kind: String(kind ?? 'other'), words: isOriginal ? inLanguage(words, clerk.voice.languageName(language)) : words }]
  })
  return Object.entries(names).map(([kind, label]) => ({
    label,
    value: joined(
      spelled.filter(name => name.kind === kind).map(({ words }) => words),
      '; ',
    ),
  }))
}

/** Number and issuer can show where the applicant lives: the copy is enclosed, and the box says no more. */
const documentAt = (clerk: Clerk, { documentAt }: PartWords['identity']): Words => {
  const annexes = clerk.annexes(identityUses(clerk), 'whole')
  return annexes.length > 0 ? documentAt(phraseOf(annexes)) : ifGiven(clerk, 'applicant.id-document')
}

export const identityUses = (clerk: Clerk): readonly [Use, Use] => [clerk.read('applicant.id-document'), clerk.read('applicant.id-complete')]

export const ifGiven = (clerk: Clerk, fact: FactId): Phrase => (givenValue(clerk.read(fact)) === undefined ? nothing : clerk.value(fact))

const open = (clerk: Clerk, fact: FactId): Phrase => (isAtLeast(clerk.levelOf(clerk.read(fact)), 'C2') ? nothing : ifGiven(clerk, fact))
