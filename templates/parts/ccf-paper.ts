import type { Template, TemplateInput } from '#core/document/template.ts'
import { annexList } from '#templates/parts/annex-list.ts'
import { citedExhibits } from '#templates/parts/cited-annexes.ts'
import { type Clerk, clerkOf } from '#templates/parts/clerk.ts'
import { draftFrom } from '#templates/parts/draft.ts'
import { englishLater, type LaterWords } from '#templates/parts/en/later-papers.ts'
import { englishParts, type PartWords } from '#templates/parts/en/parts.ts'
import { english as englishVoice } from '#templates/parts/en/voice.ts'
import type { Piece } from '#templates/parts/piece.ts'
import { unverifiedLine } from '#templates/parts/unverified-line.ts'

const shared = { en: { parts: englishParts, later: englishLater, voice: englishVoice } }

type Language = keyof typeof shared

export type Writing<W> = {
  readonly clerk: Clerk
  readonly input: TemplateInput
  readonly words: W
  readonly parts: PartWords
  readonly later: LaterWords
}

/** `title` where it depends on the case. */
type Written = { readonly pieces: readonly Piece[]; readonly notes: readonly string[]; readonly title?: string }

type Paper<W> = {
  readonly id: string
  readonly pageLimit?: number
  /** Papers that argue say in the list what each annex proves. */
  readonly annexes?: 'full' | 'brief'
  readonly languages: { readonly [L in Language]: W }
  readonly write: (writing: Writing<W>) => Written
}

/** A paper to the CCF: its title, what `write` gives, the annexes it cites and no others, and the line on unverified law. */
export const ccfPaper = <W extends { readonly title: string }>({ id, pageLimit, annexes = 'brief', languages, write }: Paper<W>): Template => ({
  id,
  title: languages.en.title,
  ...(pageLimit === undefined ? {} : { pageLimit }),
  languages: Object.keys(languages),
  compose: input => {
    if (!isWritten(input.language)) throw new RangeError(`The paper ${id} is not written in ${input.language}`)
    const { parts, later, voice } = shared[input.language]
    const words = languages[input.language]
    const clerk = clerkOf(input, voice)
    const { pieces: body, notes, title = words.title } = write({ clerk, input, words, parts, later })
    const enclosed = citedExhibits(clerk, body)
    const pieces: readonly Piece[] = [
      { block: { kind: 'title', text: title, subtitle: parts.addressee }, made: [] },
      ...body,
      ...(enclosed.length === 0 ? [] : annexList(clerk, parts, enclosed, annexes)),
    ]
    return draftFrom(clerk, input.case, { title, header: `${title} · ${clerk.subject.codeName}`, notes }, [...pieces, ...unverifiedLine(clerk, parts, pieces)])
  },
})

const isWritten = (language: string): language is Language => language in shared
