import { describe, expect, it } from 'vitest'
import type { Block, Letter } from '#core/document/letter.ts'
import { annexesOf, paragraphOf, sectionOf } from '#core/kit/paper-text.ts'

const letter = (...blocks: readonly Block[]): Letter => ({ title: 'T', language: 'en', header: 'H', blocks })

const heading = (id: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, id, text: [id] })
const paragraph = (id: string, ...text: Extract<Block, { kind: 'paragraph' }>['text']): Block => ({ kind: 'paragraph', id, numbered: true, text })

describe('text of the paper, to paste', () => {
  it('drops the mark of unverified law and says the number a reference leads to', () => {
    const paper = letter(
      paragraph('first', 'One.'),
      paragraph(
        'second',
        'See paragraph ',
        { kind: 'ref', to: 'first', show: 'number' },
        ', ',
        { kind: 'cite', provision: 'x', text: 'Article 1' },
        {
          kind: 'unverified',
          text: '†',
        },
      ),
    )
    expect(paragraphOf(paper, ['none', 'second'])).toBe('See paragraph 1, Article 1')
  })

  it('takes the list a paragraph opens with it', () => {
    const paper = letter(paragraph('asks', 'It asks:'), { kind: 'lettered', items: [['to find;'], ['to delete.']] })
    expect(paragraphOf(paper, ['asks'])).toBe('It asks: (a) to find; (b) to delete.')
  })

  it('is undefined where the paper has no such part', () => {
    expect(paragraphOf(letter(), ['purpose'])).toBeUndefined()
    expect(sectionOf(letter(), ['relief'])).toBeUndefined()
  })

  it('a section ends at the next heading of its rank', () => {
    const paper = letter(
      heading('relief'),
      paragraph('asks', 'It asks:'),
      { kind: 'lettered', items: [['to delete;'], ['to tell.']] },
      heading('below', 2),
      paragraph('more', 'More.'),
      heading('next'),
      paragraph('other', 'Other.'),
    )
    expect(sectionOf(paper, ['relief'])).toBe('It asks:\n(a) to delete;\n(b) to tell.\nbelow\nMore.')
  })
})

describe('annexes of a paper', () => {
  const numbers = new Map([
    [1, 'one'],
    [2, 'two'],
  ])

  it('are those of its list', () => {
    const table: Block = { kind: 'table', caption: 'c', widths: [1], head: ['h'], rows: [[['1']], [['2']]], annexes: [2, 1] }
    expect(annexesOf(letter(table), numbers)).toEqual(['two', 'one'])
  })

  it('are those it names, once each, where it has no list', () => {
    const annex = { kind: 'annex', exhibit: 'one', number: 1 } as const
    expect(annexesOf(letter(paragraph('a', annex, annex)), numbers)).toEqual(['one'])
  })
})
