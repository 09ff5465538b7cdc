import type { Template, TemplateInput } from '#core/document/template.ts'
import { type Clerk, clerkOf } from '#templates/parts/clerk.ts'
import { draftFrom } from '#templates/parts/draft.ts'
import { englishLetters } from '#templates/parts/en/letters.ts'
import { englishParts } from '#templates/parts/en/parts.ts'
import { english as englishVoice } from '#templates/parts/en/voice.ts'
import type { Piece } from '#templates/parts/piece.ts'
import { unverifiedLine } from '#templates/parts/unverified-line.ts'

const shared = { en: { parts: englishParts, letters: englishLetters, voice: englishVoice } }

type Language = keyof typeof shared

/** What a paper is written with: the case, and the words of one language. */
export type Desk<W> = {
  readonly clerk: Clerk
  readonly input: TemplateInput
  readonly words: W
  readonly parts: (typeof shared)['en']['parts']
  readonly letters: (typeof shared)['en']['letters']
}

/** A paper that is not a request. Its running header is its title and the code name; the line on unverified law stands at the end. */
export const paperOf = <W extends { readonly title: string }>(
  id: string,
  languages: { readonly [L in Language]: W },
  write: (desk: Desk<W>) => { readonly pieces: readonly Piece[]; readonly notes: readonly string[] },
): Template => ({
  id,
  title: languages.en.title,
  languages: Object.keys(languages),
  compose: input => {
    if (!isWritten(input.language)) throw new RangeError(`The paper ${id} is not written in ${input.language}`)
    const { parts, letters, voice } = shared[input.language]
    const words = languages[input.language]
    const clerk = clerkOf(input, voice)
    const { pieces, notes } = write({ clerk, input, words, parts, letters })
    const head = { title: words.title, header: `${words.title} · ${clerk.subject.codeName}`, notes }
    return draftFrom(clerk, input.case, head, [...pieces, ...unverifiedLine(clerk, parts, pieces)])
  },
})

const isWritten = (language: string): language is Language => language in shared
