import { describe, expect, it } from 'vitest'
import type { Block } from '#core/document/letter.ts'
import { readingLevel, readingLevelOf } from '#core/document/reading-level.ts'
import { syllablesIn } from '#core/document/syllables.ts'

const words = (count: number, word = 'go') => `${Array(count).fill(word).join(' ')}.`

describe('syllables', () => {
  it.each([
    ['go', 1],
    ['stopped', 1],
    ['wanted', 2],
    ['notices', 3],
    ['police', 2],
    ['table', 2],
    ['lawyer', 2],
    ['country', 2],
    ['agree', 2],
    ['voluntary', 4],
    ['extradition', 4],
    ['diffusion', 3],
    ['embassy', 3],
    ['interpreter', 4],
    ['decision', 3],
    ['airport', 2],
    ['doing', 2],
    ['don’t', 1],
    ['CCF', 3],
    ['2026', 1],
  ])('“%s” has about %i', (word, count) => {
    expect(syllablesIn(word)).toBe(count)
  })
})

describe('the reading level', () => {
  it('is the Flesch–Kincaid grade of words and sentences', () => {
    expect(readingLevel([words(10)])).toMatchObject({ words: 10, sentences: 1, averageSentence: 10, grade: 0.1 })
    expect(readingLevel([words(20, 'paper')]).grade).toBe(15.8)
  })

  it('of a text for children is low and of a statute high', () => {
    expect(readingLevel(['The dog ran to the gate. It saw a man. The man had a hat.']).grade).toBeLessThan(2)
    expect(
      readingLevel([
        'The National Central Bureaus shall ensure that the qualitative and quantitative conditions for the recording of data in the INTERPOL Information System are continuously respected.',
      ]).grade,
    ).toBeGreaterThan(14)
  })

  it('of nothing is nothing', () => {
    expect(readingLevel([])).toEqual({ words: 0, sentences: 0, averageSentence: 0, grade: 0, longSentences: [], hardWords: [] })
  })

  it('names sentences of more than twenty words, and not those of twenty', () => {
    expect(readingLevel([words(20)]).longSentences).toEqual([])
    expect(readingLevel([`${words(3)} Then ${words(20)}`]).longSentences).toEqual([`Then ${words(20)}`])
  })

  it('names hard words once, and no names', () => {
    expect(readingLevel(['Extradition to Azerbaijan is an extradition. We ask Alexandra.']).hardWords).toEqual(['extradition'])
  })

  it('ends no sentence at a number or an abbreviation', () => {
    expect(readingLevel(['It stands on p. 2 of it.']).sentences).toBe(1)
    expect(readingLevel(['It costs 1.50 now. We pay.']).sentences).toBe(2)
  })
})

describe('the reading level of a letter', () => {
  const of = (...blocks: readonly Block[]) => readingLevelOf({ title: 'x', language: 'en', header: '', blocks })

  it('counts each item of a list as a sentence', () => {
    expect(of({ kind: 'bullets', items: [['my lawyer'], ['a judge']] })).toMatchObject({ words: 4, sentences: 2 })
  })

  it('leaves out headings, labels, foreign words and single values, and counts a gap as a word', () => {
    const level = of(
      { kind: 'title', text: 'Extraordinary title' },
      { kind: 'heading', level: 1, id: 'h', text: ['Extraordinary heading'] },
      { kind: 'box', caption: 'x', rows: [{ label: 'Extraordinary', value: ['Ana Extraordinary'] }] },
      { kind: 'paragraph', id: 'p', numbered: false, text: ['Call ', { kind: 'placeholder', fact: 'f', label: 'the extraordinary number' }, '.'] },
      { kind: 'quote', text: [{ kind: 'foreign', text: 'extraordinaire', language: 'fr' }] },
    )
    expect(level).toMatchObject({ words: 2, sentences: 1, hardWords: [] })
  })
})
