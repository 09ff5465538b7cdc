import type { Draft, Template, TemplateInput } from '#core/document/template.ts'
import { givenValue } from '#core/law/reader.ts'
import { profile } from '#law/procedure/index.ts'
import { chronology } from '#templates/deletion-request/chronology.ts'
import { competenceAndAdmissibility } from '#templates/deletion-request/competence.ts'
import { asksForMeasures, cover } from '#templates/deletion-request/cover.ts'
import { dataChallenged } from '#templates/deletion-request/data-challenged.ts'
import { type DeletionWords, english } from '#templates/deletion-request/en/index.ts'
import { atAGlance, groundPieces, selectGrounds } from '#templates/deletion-request/grounds.ts'
import { informationNotes, protectionOfInformation } from '#templates/deletion-request/protection-of-information.ts'
import { measures, relief } from '#templates/deletion-request/relief.ts'
import { replies } from '#templates/deletion-request/replies.ts'
import { annexList } from '#templates/parts/annex-list.ts'
import { type Clerk, clerkOf } from '#templates/parts/clerk.ts'
import { declaration } from '#templates/parts/declaration.ts'
import { draftFrom } from '#templates/parts/draft.ts'
import { englishParts } from '#templates/parts/en/parts.ts'
import { english as englishVoice } from '#templates/parts/en/voice.ts'
import { unverifiedLine } from '#templates/parts/unverified-line.ts'

const languages = { en: { words: english, parts: englishParts, voice: englishVoice } }

const { 'argument-pages': pages, appendices } = profile.limits

/** Challenges one alert, ground by ground. The limit of pages is the CCF's. */
export const deletionRequest: Template = {
  id: 'deletion-request',
  title: english.title,
  ...(pages.is.kind === 'at-most' && { pageLimit: pages.is.most }),
  languages: Object.keys(languages),
  compose: input => {
    if (input.language !== 'en') throw new RangeError(`The deletion request is not written in ${input.language}`)
    return composed(input, languages[input.language])
  },
}

type Language = (typeof languages)['en']

const composed = (input: TemplateInput, { words, parts, voice }: Language): Draft => {
  const clerk = clerkOf(input, voice)
  const selection = selectGrounds(clerk, words, input.keep)
  const facts = chronology(clerk, words)
  const argued = [
    ...cover(clerk, words, parts),
    ...atAGlance(clerk, selection, words),
    ...dataChallenged(clerk, words),
    ...facts.pieces,
    ...competenceAndAdmissibility(clerk, words),
    ...groundPieces(clerk, selection, words),
    ...replies(selection, words),
  ]
  const pieces = [
    ...argued,
    ...protectionOfInformation(clerk, words, parts, argued),
    ...measures(clerk, words),
    ...relief(clerk, selection, words),
    ...declaration(clerk, parts),
    ...annexList(clerk, parts),
  ]
  const notes = [...selection.notes, ...facts.notes, ...informationNotes(clerk, words), ...furtherNotes(clerk, words)]
  return draftFrom(clerk, input.case, { title: words.title, header: words.header(clerk.subject.codeName), notes }, [
    ...pieces,
    ...unverifiedLine(clerk, parts, pieces),
  ])
}

const furtherNotes = (clerk: Clerk, { notes, measures }: DeletionWords): readonly string[] => {
  const count = clerk.subject.exhibits.length
  const most = appendices.is.kind === 'at-most' ? appendices.is.most : undefined
  const kind = givenValue(clerk.read('applicant.kind'))
  return [
    ...(most !== undefined && count > most ? [notes.annexes(count, most)] : []),
    ...(kind === 'minor' || kind === 'entity' ? [notes.kind] : []),
    ...(asksForMeasures(clerk) ? [measures.note] : []),
  ]
}
