import { describe, expect, test } from 'vitest'
import { type Block, foreign, type Inline, type Letter } from '#core/document/letter.ts'
import { keepOrder, readOrder } from '#paper/plan/keep-order.ts'
import { plainText } from '#paper/plan/plan.ts'
import { planLetter } from '#paper/plan/plan-letter.ts'
import { names } from '../sample-letter.ts'

const letter = (...blocks: readonly Block[]): Letter => ({ title: 'T', language: 'en', header: 'H', blocks })
const paragraph = (id: string, ...text: readonly Inline[]): Block => ({ kind: 'paragraph', id, numbered: true, text })
const heading = (id: string, ...text: readonly Inline[]): Block => ({ kind: 'heading', level: 1, id, text })
const annexList = (...annexes: readonly number[]): Block => ({
  kind: 'table',
  caption: 'Annexes',
  widths: [1, 4],
  head: ['Annex', 'Document'],
  rows: annexes.map(number => [[String(number)], ['…']]),
  annexes,
})
const texts = (planned: Letter) => planLetter(planned).blocks.flatMap(block => ('text' in block ? [plainText(block.text)] : []))

describe('numbers and references', () => {
  test('numbered paragraphs count through the whole letter, unnumbered ones and headings do not', () => {
    const blocks = planLetter(
      letter(paragraph('a', 'A'), heading('h', 'H'), { kind: 'paragraph', id: 'u', numbered: false, text: [] }, paragraph('b', 'B')),
    ).blocks
    expect(blocks.map(block => (block.kind === 'paragraph' ? block.number : block.kind))).toEqual([1, 'heading', undefined, 2])
  })

  test('a reference prints the number of a paragraph that comes later, or the words of a heading', () => {
    const planned = letter(
      paragraph('a', 'see paragraph ', { kind: 'ref', to: 'b', show: 'number' }, ' under ', { kind: 'ref', to: 'h', show: 'text' }),
      heading('h', 'The ', { kind: 'emphasis', text: 'facts' }),
      paragraph('b', 'B'),
    )
    expect(texts(planned)[0]).toBe('see paragraph 2 under The facts')
  })

  test('an annex reference leads to the row of the annex list, and is plain text without one', () => {
    const annex = (number: number): Inline => ({ kind: 'annex', exhibit: 'x', number, page: 2 })
    const [block] = planLetter(letter(paragraph('a', annex(1), annex(9)), annexList(1))).blocks
    const runs = block?.kind === 'paragraph' ? block.text : []
    expect(runs.map(run => [run.text, run.link && 'anchor' in run.link ? run.link.anchor : undefined])).toEqual([
      ['Annex\u00a01, p.\u00a02', 'annex-1'],
      ['Annex\u00a09, p.\u00a02', undefined],
    ])
  })

  test.each([
    ['a reference that leads nowhere', letter(paragraph('a', { kind: 'ref', to: 'gone', show: 'number' })), /"gone"/],
    ['the number of a heading', letter(heading('h', 'H'), paragraph('a', { kind: 'ref', to: 'h', show: 'number' })), /"h"/],
    ['an id used twice', letter(paragraph('a', 'A'), heading('a', 'B')), /"a"/],
    ['an annex listed twice', letter(annexList(1, 1)), /Annex 1/],
    ['a row with a cell too few', letter({ kind: 'table', caption: 'C', widths: [1, 1], head: ['a', 'b'], rows: [[['only']]] }), /"C"/],
    ['a language without words', { ...letter(), language: 'tlh' }, /tlh/],
  ])('%s is refused with a name to look for', (_, refused, reason) => {
    expect(() => planLetter(refused)).toThrow(reason)
  })
})

describe('words in other scripts', () => {
  const line = (...text: readonly Inline[]) => {
    const [block] = planLetter(letter(paragraph('a', ...text))).blocks
    return block?.kind === 'paragraph' ? block.text : []
  }

  test('script is told from the characters, also inside ordinary strings; the language from the author where given', () => {
    expect(line(`x ${names.chinese} `, foreign(names.uyghur, 'ug'), foreign('Ürümqi', 'ug-Latn')).map(run => [run.script, run.language])).toEqual([
      ['plain', 'en'],
      ['han', 'zh'],
      ['plain', 'en'],
      ['right-to-left', 'ug'],
      ['plain', 'ug-Latn'],
    ])
  })

  test('a language that is none is not carried into the file', () => {
    expect(line(foreign('x', 'uyghur "#')).map(run => run.language)).toEqual(['en'])
  })

  test('a number behind a right-to-left name stays behind it, and two names stay in their order', () => {
    const marks = (...text: readonly Inline[]) => keepOrder(line(...text)).filter(run => run.text === '\u200e').length
    expect(marks(names.arabic, ', 1980')).toBe(1)
    expect(marks(names.arabic, ', ', names.uyghur, '.')).toBe(1)
    expect(marks(names.arabic, ' was born')).toBe(0)
  })

  test('a cell in right-to-left words alone is read from the right, with the numbers in it', () => {
    const turned = (...text: readonly Inline[]) => readOrder(line(...text)).map(run => run.text)
    expect(turned(`${names.arabic} (12)`)).toEqual(['\u202b', names.arabic, ' (12)', '\u202c'])
    expect(turned(names.arabic)).toEqual([names.arabic])
    expect(turned(names.arabic, ' (born 1980)')).toEqual([names.arabic, ' (born 1980)'])
  })
})
