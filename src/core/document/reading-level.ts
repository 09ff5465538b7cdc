import type { Block, Inline, Letter } from '#core/document/letter.ts'
import { plainText } from '#core/document/plain-text.ts'
import { syllablesIn } from '#core/document/syllables.ts'

/**
 * How long the words and sentences of an English text are. `grade` is the Flesch–Kincaid grade: the school year of the United States for
 * which sentences and words of that length are usual (grade 7 is about twelve to thirteen years old). It measures nothing else: not whether
 * the words are known, the order clear or the text true, and no other language than English. Syllables are estimated from spelling.
 */
export type ReadingLevel = {
  readonly words: number
  readonly sentences: number
  /** Words in a sentence, on average. */
  readonly averageSentence: number
  readonly grade: number
  /** Sentences of more than twenty words, as they stand. */
  readonly longSentences: readonly string[]
  /** Words of three syllables or more that are no names, each once, in their order. */
  readonly hardWords: readonly string[]
}

const longSentence = 20
const hardSyllables = 3

/** Of nothing the grade is 0. */
export const readingLevel = (texts: readonly string[]): ReadingLevel => {
  const sentences = texts.flatMap(sentencesIn)
  const words = sentences.flatMap(wordsIn)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const averageSentence = sentences.length === 0 ? 0 : words.length / sentences.length
  const grade = words.length === 0 ? 0 : 0.39 * averageSentence + 11.8 * (syllables / words.length) - 15.59
  return {
    words: words.length,
    sentences: sentences.length,
    averageSentence: rounded(averageSentence),
    grade: Math.max(0, rounded(grade)),
    longSentences: sentences.filter(sentence => wordsIn(sentence).length > longSentence),
    hardWords: [
      ...new Set(
        sentences.flatMap(sentence =>
          wordsIn(sentence)
            .filter(isHard)
            .map(word => word.toLowerCase()),
        ),
      ),
    ],
  }
}

/**
 * The same of a letter's paragraphs, lists, quotations and cells of more than three words; each item of a list counts as a sentence.
 * Headings, labels, names to sign with and words in another language are left out, as they would make the text look easier or harder than
 * it reads. A gap counts as one short word.
 */
export const readingLevelOf = ({ blocks }: Letter): ReadingLevel => readingLevel(blocks.flatMap(textsIn))

const textsIn = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return [said(block.text)]
    case 'lettered':
    case 'bullets':
      return block.items.map(said)
    case 'box':
      return block.rows.map(({ value }) => said(value)).filter(isSaid)
    case 'table':
      return block.rows.flat().map(said).filter(isSaid)
    case 'title':
    case 'heading':
    case 'signature':
    case 'letterhead':
    case 'page-break':
      return []
  }
}

const said = (text: readonly Inline[]): string =>
  plainText(text.map(inline => (typeof inline === 'string' ? inline : inline.kind === 'placeholder' ? 'it' : inline.kind === 'foreign' ? '' : inline)))

const isSaid = (text: string): boolean => wordsIn(text).length > 3

/** A sentence ends before a capital or at a line end; so "p. 2" and "1.50" end nothing. */
const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/\n|(?<=[.!?:;][”’")\]]*)\s+(?=[“‘"(]?\p{Lu})/u)
    .map(sentence => sentence.trim())
    .filter(sentence => wordsIn(sentence).length > 0)

const wordsIn = (text: string): readonly string[] => text.match(/\p{Letter}[\p{Letter}\p{Mark}’']*|\p{Nd}[\p{Nd}.,]*/gu) ?? []

/** A word with a capital, other than the first of its sentence, is taken for a name; so is one of capitals alone. */
const isHard = (word: string, at: number): boolean => (at === 0 ? !/^\p{Lu}{2}/u.test(word) : !/^\p{Lu}/u.test(word)) && syllablesIn(word) >= hardSyllables

const rounded = (number: number): number => Math.round(number * 10) / 10
