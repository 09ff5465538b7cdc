import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Letter } from '#core/document/letter.ts'
import type { PrintOptions } from '#core/document/print.ts'
import { readFonts } from '#paper/fonts.ts'
import { toDocx } from '#paper/to-docx.ts'
import { pdfWriter, toPdf } from '#paper/to-pdf.ts'
import { cardLetter } from './card-letter.ts'
import { hostileLetter } from './hostile-letter.ts'
import { longLetter, sampleLetter } from './sample-letter.ts'
import { faultIn } from './well-formed.ts'

const folder = 'node_modules/@expo-google-fonts'
const fonts = readFonts(folder)
const every: readonly PrintOptions[] = [{}, { paper: 'us-letter' }, { print: 'large' }, { paper: 'us-letter', print: 'large' }]
const parts = async (letter: Letter, options?: PrintOptions) =>
  new Map(Object.entries(unzipSync(await toDocx(letter, options))).map(([name, bytes]) => [name, strFromU8(bytes)]))
/** The library's own styles for notes and captions are used by no letter. */
const inUse = (styles: string) => styles.replace(/<w:style [^>]*w:styleId="(?:Caption|Footnote\w*|Endnote\w*)".*?<\/w:style>/g, '')
const sizesIn = (xml: string) => [...xml.matchAll(/<w:szC?s? w:val="(\d+)"/g)].map(match => Number(match[1]))

describe('print options', () => {
  test('A4 in normal print is what is drawn without options', async () => {
    const said: PrintOptions = { paper: 'a4', print: 'normal' }
    expect(await toDocx(sampleLetter, said)).toEqual(await toDocx(sampleLetter))
    expect((await toPdf(sampleLetter, fonts, undefined, said)).bytes).toEqual((await toPdf(sampleLetter, fonts)).bytes)
  })

  test('a Word document has the sheet asked for', async () => {
    const sheet = async (options: PrintOptions) => /<w:pgSz[^>]*>/.exec((await parts(sampleLetter, options)).get('word/document.xml') ?? '')?.[0]
    expect(await sheet({})).toMatch(/w:w="11906" w:h="16838"/)
    expect(await sheet({ paper: 'us-letter' })).toMatch(/w:w="12240" w:h="15840"/)
  })

  test('in large print no size in a Word document is under 16 points', async () => {
    for (const letter of [sampleLetter, cardLetter]) {
      const made = await parts(letter, { print: 'large' })
      const sizes = [...sizesIn(inUse(made.get('word/styles.xml') ?? '')), ...sizesIn(made.get('word/document.xml') ?? '')]
      expect(sizes.length).toBeGreaterThan(5)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(32)
    }
  })

  test('a table is as wide as the text of its sheet', async () => {
    for (const [options, width] of [
      [{}, 11906 - 2 * 1418],
      [{ paper: 'us-letter' }, 12240 - 2 * 1418],
    ] as const)
      expect((await parts(sampleLetter, options)).get('word/document.xml')).toContain(`<w:tblW w:type="dxa" w:w="${width}"/>`)
  })

  test('large print takes more pages, and headings keep their pages', async () => {
    const [normal, large] = [await toPdf(longLetter, fonts), await toPdf(longLetter, fonts, undefined, { print: 'large' })]
    expect(large.pages).toBeGreaterThan(normal.pages)
    expect(large.starts.map(({ id }) => id)).toEqual(normal.starts.map(({ id }) => id))
  })

  test('every letter can be drawn on every sheet, in both sizes', async () => {
    const write = pdfWriter(folder)
    for (const letter of [sampleLetter, hostileLetter, cardLetter])
      for (const options of every) {
        for (const [name, xml] of await parts(letter, options)) expect([name, faultIn(xml)]).toEqual([name, undefined])
        expect((await write(letter, options)).pages).toBeGreaterThan(0)
      }
  })
})

describe('a card', () => {
  test('stands several times on one sheet, without header or page number', async () => {
    for (const [print, copies] of [
      ['normal', 4],
      ['large', 2],
    ] as const) {
      const made = await parts(cardLetter, { print })
      const xml = made.get('word/document.xml') ?? ''
      expect(xml.match(/Ana Example/g)).toHaveLength(copies)
      expect([...made.keys()].filter(name => /header|footer/.test(name))).toEqual([])
      expect((await toPdf(cardLetter, fonts, undefined, { print })).pages).toBe(1)
    }
  })

  test('its copies share no bookmark, and each table keeps its caption', async () => {
    const xml = (await parts(cardLetter)).get('word/document.xml') ?? ''
    const bookmarks = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(match => match[1])
    expect(new Set(bookmarks).size).toBe(bookmarks.length)
    expect([...xml.matchAll(/<w:tblCaption w:val="([^"]*)"/g)].map(match => match[1])).toEqual(['Card', ...Array(4).fill('Whom to call')])
  })

  test('with more words than it holds grows and loses none', async () => {
    const wordy: Letter = {
      ...cardLetter,
      blocks: [
        ...cardLetter.blocks,
        ...Array.from({ length: 12 }, (_, at) => ({
          kind: 'paragraph' as const,
          id: `more.${at}`,
          numbered: false,
          text: ['I will answer with my lawyer only. '.repeat(3)],
        })),
      ],
    }
    await expect(toPdf(wordy, fonts)).resolves.toMatchObject({ pages: 1 })
  })
})

describe('a name in Hebrew', () => {
  const letter: Letter = { ...sampleLetter, blocks: [{ kind: 'title', text: 'Name: דוד כהן-לוי' }] }

  test('has a font in the PDF', async () => {
    const pdf = Buffer.from((await toPdf(letter, fonts)).bytes).toString('latin1')
    expect(pdf).toContain('NotoSerifHebrew')
  })

  test('has its font in Word, which is told what to take instead', async () => {
    const made = await parts(letter)
    expect(made.get('word/document.xml')).toContain('w:cs="Noto Serif Hebrew"')
    expect(made.get('word/fontTable.xml')).toContain('"Noto Serif Hebrew"><w:altName')
    expect((await parts(sampleLetter)).get('word/fontTable.xml')).not.toContain('Hebrew')
  })
})
