import { beforeAll, describe, expect, test } from 'vitest'
import { fontNames, readFonts } from '#paper/fonts.ts'
import { toPdf } from '#paper/to-pdf.ts'
import { hostileLetter, hostileStrings } from '../../unit/paper/hostile-letter.ts'
import { longLetter, names, sampleLetter } from '../../unit/paper/sample-letter.ts'
import { fontsFolder, missing, pagesOf, printed, wordsOf } from './tools.ts'

const reason = missing('pdftotext')

describe(`the PDF as poppler reads it${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  const fonts = readFonts(fontsFolder)
  const set = async (letter: typeof sampleLetter) => (await toPdf(letter, fonts)).bytes
  let sample: Uint8Array
  beforeAll(async () => {
    sample = await set(sampleLetter)
  })

  test('a name can be found in every script, in the order in which it is read', () => {
    const words = wordsOf(sample)
    for (const name of Object.values(names)) expect(words).toContain(name)
    expect(words).toContain('قررت المحكمة')
  })

  test('a name in Georgian, Armenian, Ethiopic, Devanagari or Thai can be found', async () => {
    const further = ['გიორგი ჯაფარიძე', 'Հայկ Մարտիրոսյան', 'ኢሳያስ ተስፋይ', 'लक्ष्मी', 'สมชาย ใจดี']
    const words = wordsOf(await set({ ...sampleLetter, blocks: further.map(text => ({ kind: 'title', text })) }))
    for (const name of further) expect(words).toContain(name)
  })

  test('numbers, references and annexes read as in the letter', () => {
    const words = wordsOf(sample)
    expect(words).toContain('2. A signed power of attorney and a copy of the passport are enclosed (Annex 1; Annex 2, p. 4)')
    expect(words).toContain('(b) a refugee, as said in paragraph 3; and')
    expect(words).toContain('Page 1 of 2')
  })

  test('no direction control stands inside a word', () => {
    expect(printed('pdfinfo', sample, '-struct-text')).not.toMatch(/\p{Letter}[\u202a-\u202e\u2066-\u2069]\p{Letter}/u)
  })

  test('it is tagged, has its title and no author', () => {
    const info = printed('pdfinfo', sample)
    expect(info).toMatch(/^Title:\s+Request for deletion$/m)
    expect(info).toMatch(/^Tagged:\s+yes$/m)
    expect(info).toMatch(/^Page size:.*A4/m)
    expect(info).not.toMatch(/^Author/m)
  })

  test('headings, lists, tables, quotations and links are tagged as such', () => {
    const structure = printed('pdfinfo', sample, '-struct')
    for (const tag of ['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TH', 'BlockQuote', 'Link']) expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'))
  })

  test('every font is embedded and ours', () => {
    const rows = printed('pdffonts', sample).split('\n').slice(2).filter(Boolean)
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) {
      expect(fontNames).toContain(/^[A-Z]{6}\+(\S+)/.exec(row)?.[1])
      expect(row).toMatch(/\byes yes yes\b/)
    }
  })

  test('the number of pages is the number of pages', async () => {
    const { bytes, pages } = await toPdf(longLetter, fonts)
    expect(pagesOf(bytes)).toBe(pages)
  })

  test('hostile words are on the page as they are', async () => {
    const words = wordsOf(await set(hostileLetter))
    for (const hostile of hostileStrings) expect(words).toContain(hostile)
  })

  test('a hash in a narrow column is whole when copied', async () => {
    const words = printed('pdftotext', await set(hostileLetter), '-raw').replace(/\s+/g, '')
    expect(words).toContain('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08')
  })
})
