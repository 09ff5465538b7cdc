import { describe, expect, test } from 'vitest'
import { columnsOf } from '#paper/text/wrap.ts'
import { toText } from '#paper/to-text.ts'
import { hostileLetter, hostileStrings } from './hostile-letter.ts'
import { longLetter, names, sampleLetter } from './sample-letter.ts'

describe('a letter as plain text', () => {
  const text = toText(sampleLetter)

  test('numbers hang before the words, letters before their items', () => {
    expect(text).toContain('\n1.   The request meets the conditions')
    expect(text).toContain('\n     (b)  a refugee, as said in paragraph 3; and\n')
  })

  test('headings are underlined by their level', () => {
    expect(text).toContain('\nGrounds\n=======\n\nThe applicant is a recognised refugee\n-------------------------------------\n')
  })

  test('annexes, gaps and marks are printed as words', () => {
    expect(text).toContain('(Annex 1; Annex 2, p. 4)')
    expect(text).toContain('[number of the passport]')
    expect(text).toContain('[words not compared with the official text]')
  })

  test('a row of a table is a list entry with the heads of its columns', () => {
    expect(text).toContain('- Annex: 1\n  Document: Power of attorney\n  Remark: signed\n')
  })

  test('a line to sign on is drawn', () => {
    expect(text).toMatch(/^Signature: {2,}_{20,}$/m)
  })

  test('names are there in every script', () => {
    for (const name of Object.values(names)) expect(text).toContain(name)
  })

  test('no line is wider than 100 columns, but for words that are', () => {
    const wide = toText(longLetter)
      .split('\n')
      .filter(line => columnsOf(line) > 100)
    expect(wide).toEqual([])
  })

  test('hostile words come out as they are', () => {
    const flat = toText(hostileLetter).replace(/\s+/g, ' ')
    for (const words of hostileStrings) expect(flat).toContain(words)
  })
})
