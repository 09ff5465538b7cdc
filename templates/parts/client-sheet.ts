import type { Letter } from '#core/document/letter.ts'
import { readingLevelOf } from '#core/document/reading-level.ts'
import type { Draft, Template, TemplateInput, Withheld } from '#core/document/template.ts'
import { nounOf } from '#core/law/operators/phrases.ts'
import { type Clerk, clerkOf } from '#templates/parts/clerk.ts'
import { draftFrom } from '#templates/parts/draft.ts'
import { type ClientWords, englishClient } from '#templates/parts/en/client-sheets.ts'
import { english as englishVoice } from '#templates/parts/en/voice.ts'
import type { Piece } from '#templates/parts/piece.ts'

const shared = { en: { client: englishClient, voice: englishVoice } }

type Language = keyof typeof shared

export type Sheet<W> = { readonly clerk: Clerk; readonly input: TemplateInput; readonly words: W; readonly client: ClientWords }

type Written = { readonly pieces: readonly Piece[]; readonly notes: readonly string[] }

/**
 * A sheet that the client or the family keeps. It cites no law, names no annex and carries no code name; `page` is for a card. The notes
 * tell the lawyer how easy the sheet reads.
 */
export const clientSheet = <W extends { readonly title: string; readonly header: string }>(
  id: string,
  languages: { readonly [L in Language]: W },
  write: (sheet: Sheet<W>) => Written,
  page?: Letter['page'],
): Template => ({
  id,
  title: languages.en.title,
  languages: Object.keys(languages),
  compose: input => {
    if (!isWritten(input.language)) throw new RangeError(`The sheet ${id} is not written in ${input.language}`)
    const { client, voice } = shared[input.language]
    const words = languages[input.language]
    const clerk = clerkOf(input, voice)
    const { pieces, notes } = write({ clerk, input, words, client })
    const draft = draftFrom(clerk, input.case, { title: words.title, header: words.header, notes: [] }, pieces)
    return {
      ...draft,
      letter: { ...draft.letter, ...(page && { page }) },
      withheld: withheldFrom(clerk, pieces, client),
      notes: [...notes, client.notes.read, ...readingNotes(draft, client)],
    }
  },
})

const isWritten = (language: string): language is Language => language in shared

/** What a reader who measures nothing else should know: how long the words are. Sentences that are too long are named. */
const readingNotes = ({ letter }: Draft, { notes }: ClientWords): readonly string[] => {
  const level = readingLevelOf(letter)
  return [
    notes.level(level.grade, level.averageSentence),
    ...(level.longSentences.length === 0 ? [] : [notes.long(level.longSentences)]),
    ...(level.hardWords.length === 0 ? [] : [notes.hard(level.hardWords)]),
  ]
}

const withheldFrom = (clerk: Clerk, pieces: readonly Piece[], { notes }: ClientWords): readonly Withheld[] => {
  const masked = pieces.flatMap(({ made }) => made.flatMap(phrase => phrase.masked))
  const once = new Map(masked.map(use => [`${use.fact}@${use.item ?? ''}`, use]))
  return [...once.values()].map(use => ({
    what: nounOf(clerk.speaker.factOf(use.fact)),
    why: notes.withheld(clerk.levelOf(use)),
    fact: use.fact,
    ...(use.item === undefined ? {} : { item: use.item }),
  }))
}
