import type { Inline, Rest } from '#core/document/letter.ts'
import type { Use } from '#core/law/finding.ts'

/** What a sentence asserts about the case, for the lists beside the letter; `text` without the exhibits behind it. */
export type Assertion = { readonly text: readonly Inline[]; readonly rests: readonly Rest[]; readonly alleged: boolean }

/** Words of a letter with all that went into them. */
export type Phrase = {
  readonly text: readonly Inline[]
  /** Facts whose values are printed, or were to be. */
  readonly printed: readonly Use[]
  /** Facts of which no particulars are printed, because of their level. */
  readonly masked: readonly Use[]
  readonly assertions: readonly Assertion[]
  /** Provisions whose words are printed. */
  readonly quoted: readonly string[]
}

export type Words = string | Inline | readonly Inline[] | Phrase

export const nothing: Phrase = { text: [], printed: [], masked: [], assertions: [], quoted: [] }

/** Sentences are written as templates; what stands between their strings keeps its marks and its sources. */
export const phrase = (strings: TemplateStringsArray, ...words: readonly Words[]): Phrase =>
  joined(strings.flatMap((text, at) => [text, ...(at < words.length ? [words[at] ?? ''] : [])]))

export const joined = (parts: readonly Words[], between: string = ''): Phrase =>
  parts.map(phraseOf).reduce((all, part) => plus(all.text.length === 0 || part.text.length === 0 ? all : plus(all, phraseOf(between)), part), nothing)

export const phraseOf = (words: Words): Phrase => {
  if (isPhrase(words)) return words
  if (isList(words)) return { ...nothing, text: words }
  return words === '' ? nothing : { ...nothing, text: [words] }
}

export const isEmpty = ({ text }: Phrase): boolean => text.length === 0

const plus = (a: Phrase, b: Phrase): Phrase => ({
  text: [...a.text, ...b.text],
  printed: [...a.printed, ...b.printed],
  masked: [...a.masked, ...b.masked],
  assertions: [...a.assertions, ...b.assertions],
  quoted: [...a.quoted, ...b.quoted],
})

const isPhrase = (words: Words): words is Phrase => typeof words === 'object' && 'assertions' in words

const isList = (words: string | Inline | readonly Inline[]): words is readonly Inline[] => Array.isArray(words)
