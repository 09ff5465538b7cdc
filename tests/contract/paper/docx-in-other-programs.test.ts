import { readFileSync } from 'node:fs'
import { extractRawText } from 'mammoth'
import { describe, expect, test } from 'vitest'
import { readFonts } from '#paper/fonts.ts'
import { toDocx } from '#paper/to-docx.ts'
import { toPdf } from '#paper/to-pdf.ts'
import { hostileLetter, hostileStrings } from '../../unit/paper/hostile-letter.ts'
import { longLetter, names, sampleLetter } from '../../unit/paper/sample-letter.ts'
import { drawnByLibreOffice, fontsFolder, missing, pagesOf, wordsOf } from './tools.ts'

const reason = missing('soffice') || missing('pdftotext')

describe(`the Word document in LibreOffice${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  const drawn = async (letter: typeof sampleLetter) => drawnByLibreOffice(await toDocx(letter), readFileSync)

  test('it opens, with its numbers, its references and every name', async () => {
    const words = wordsOf(await drawn(sampleLetter))
    for (const name of Object.values(names)) if (name !== names.chinese) expect(words).toContain(name)
    expect(words.replaceAll(' ', '')).toContain(names.chinese)
    expect(words).toContain('1. The request meets the conditions')
    expect(words).toContain('(b) a refugee, as said in paragraph 3; and')
    expect(words).toContain('(Annex 1; Annex 2, p. 4)')
    expect(words).not.toContain('Reference source not found')
    expect(words).toMatch(/Page 1 of [23]\b/)
  })

  test('it takes about as many pages as the PDF', async () => {
    const { pages } = await toPdf(longLetter, readFonts(fontsFolder))
    expect(Math.abs(pagesOf(await drawn(longLetter)) - pages)).toBeLessThanOrEqual(2)
  })

  test('hostile words stay words', async () => {
    const words = wordsOf(await drawn(hostileLetter))
    for (const hostile of hostileStrings) expect(words).toContain(hostile)
  })
})

describe('the Word document in mammoth', () => {
  test('it is read without a complaint and with every name', async () => {
    const { value, messages } = await extractRawText({ buffer: Buffer.from(await toDocx(sampleLetter)) })
    for (const name of Object.values(names)) expect(value).toContain(name)
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  })
})
