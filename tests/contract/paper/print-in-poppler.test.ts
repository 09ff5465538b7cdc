import { describe, expect, test } from 'vitest'
import type { Letter } from '#core/document/letter.ts'
import type { PrintOptions } from '#core/document/print.ts'
import { readFonts } from '#paper/fonts.ts'
import { toPdf } from '#paper/to-pdf.ts'
import { cardLetter } from '../../unit/paper/card-letter.ts'
import { sampleLetter } from '../../unit/paper/sample-letter.ts'
import { fontsFolder, missing, printed, wordsOf } from './tools.ts'

const reason = missing('pdftotext')

describe(`print options as poppler reads them${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  const fonts = readFonts(fontsFolder)
  const set = async (letter: Letter, options?: PrintOptions) => (await toPdf(letter, fonts, undefined, options)).bytes
  const heights = (pdf: Uint8Array) =>
    [...printed('pdftotext', pdf, '-bbox').matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/g)].map(([, top, bottom]) => Number(bottom) - Number(top))

  test('the sheet is the one asked for', async () => {
    expect(printed('pdfinfo', await set(sampleLetter))).toMatch(/^Page size:.*\(A4\)/m)
    expect(printed('pdfinfo', await set(sampleLetter, { paper: 'us-letter' }))).toMatch(/^Page size:.*\(letter\)/m)
  })

  test('in large print no word is lower than sixteen points', async () => {
    const lowest = async (options?: PrintOptions) => Math.min(...heights(await set(sampleLetter, options)))
    expect(await lowest()).toBeLessThan(15.9)
    expect(await lowest({ print: 'large' })).toBeGreaterThanOrEqual(15.9)
  })

  test('a sheet holds four cards, and is read aloud as one', async () => {
    const pdf = await set(cardLetter)
    expect(wordsOf(pdf).match(/Ana Example/g)).toHaveLength(4)
    expect(printed('pdfinfo', pdf, '-struct-text').match(/Ana Example/g)).toHaveLength(1)
    expect(wordsOf(pdf)).not.toMatch(/never printed|Page 1/)
  })

  test('a name in Hebrew can be found, alone and between others', async () => {
    const names = ['דוד בן־גוריון', 'رامي', 'Ève']
    const text = `Names: ${names.join(', ')}, 1980.`
    const words = wordsOf(await set({ ...sampleLetter, blocks: [{ kind: 'paragraph', id: 'names', numbered: true, text: [text] }] }))
    for (const name of names) expect(words).toContain(name)
  })
})
