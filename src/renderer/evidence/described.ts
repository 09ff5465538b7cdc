import type { Exhibit } from '#core/case/case.ts'

// What may be written into the description of an exhibit. The limits are those of the case file (src/casefile/exhibit.ts).

export const longest = { title: 300, author: 300, source: 500, proves: 2000, relevance: 500, theme: 100, levelReason: 2000, neutralSummary: 2000 } as const

export type TextOfExhibit = keyof typeof longest

export type TextProblem = 'empty' | 'too-long' | 'unprintable'

/** What keeps a text from being recorded. Only the title must not be empty. */
export const problemIn = (field: TextOfExhibit, text: string): TextProblem | undefined => {
  const bare = text.trim()
  if (bare === '') return field === 'title' ? 'empty' : undefined
  if (bare.length > longest[field]) return 'too-long'
  return text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text) ? undefined : 'unprintable'
}

/** The exhibit with other words in one of its fields; an empty text takes the field away. */
export const described = (exhibit: Exhibit, field: TextOfExhibit, text: string): Exhibit => {
  const { [field]: _, ...rest } = exhibit
  // seam: an empty title is refused before, so the one field that must be there is
  return (text.trim() === '' ? rest : { ...rest, [field]: text }) as Exhibit
}
