import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { day } from '#core/civil-date.ts'
import type { Letter } from '#core/document/letter.ts'
import { type Fonts, fontNames, readFonts } from '#paper/fonts.ts'
import { embeddedFonts, insistOnOurFonts } from '#paper/pdf/embedded-fonts.ts'
import { pdfWriter, toPdf } from '#paper/to-pdf.ts'
import { hostileLetter } from './hostile-letter.ts'
import { longLetter, sampleLetter } from './sample-letter.ts'

const folder = 'node_modules/@expo-google-fonts'
const fonts = readFonts(folder)
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const saying = (text: string): Letter => ({ ...sampleLetter, blocks: [{ kind: 'title', text }] })

describe('a letter as a PDF', () => {
  test('the same letter gives the same bytes; another day gives others', async () => {
    const first = await toPdf(sampleLetter, fonts)
    expect(sha256((await toPdf(sampleLetter, fonts)).bytes)).toBe(sha256(first.bytes))
    expect(sha256((await toPdf(sampleLetter, fonts, day('2024-05-06'))).bytes)).not.toBe(sha256(first.bytes))
  })

  test('it claims PDF/A-2a and names title and language, but nobody', async () => {
    const pdf = latin1((await toPdf(sampleLetter, fonts)).bytes)
    expect(pdf).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</)
    expect(pdf).toContain('Request for deletion')
    expect(pdf).toContain('/Lang (en-GB)')
    expect(pdf).not.toMatch(/\/Author|dc:creator|\/work\/|\/home\//)
  })

  test('only our fonts are in it', async () => {
    const embedded = embeddedFonts((await toPdf(sampleLetter, fonts)).bytes)
    expect(embedded).toEqual(expect.arrayContaining(['NotoSerif-Regular', 'Amiri-Regular', 'NotoSerifSC-Regular']))
    expect(embedded.filter(name => !fontNames.includes(name))).toEqual([])
  })

  test('a font of the machine is refused', () => {
    expect(() => insistOnOurFonts(Buffer.from('/BaseFont /ABCDEF+NotoSerif-Regular /BaseFont /ABCDEF+DejaVuSans'))).toThrow('DejaVuSans')
    expect(() => insistOnOurFonts(Buffer.from('nothing'))).toThrow('could not be read')
  })

  test('each heading has the page on which it stands', async () => {
    const { pages, starts } = await toPdf(longLetter, fonts)
    expect(pages).toBeGreaterThan(7)
    expect(starts.map(({ id }) => id)).toEqual(longLetter.blocks.flatMap(block => (block.kind === 'heading' ? [block.id] : [])))
    expect(starts[0]).toEqual({ id: 'part.admissibility', page: 1 })
    expect(starts.at(-1)).toEqual({ id: 'part.annexes', page: pages })
  })

  test('hostile words are set, not run', async () => {
    await expect(toPdf(hostileLetter, fonts)).resolves.toMatchObject({ starts: [{ id: '#h "1" <x>', page: 1 }] })
  })

  test('broken text is mended', async () => {
    await expect(toPdf(saying('x\u0000y\udfffz'), fonts)).resolves.toMatchObject({ pages: 1 })
  })

  test('a character without a font is named, and no page with a hole is written', async () => {
    await expect(toPdf(saying('Name: 한 and 𠮷'), fonts)).rejects.toThrow(/한 \(U\+D55C\), 𠮷 \(U\+20BB7\)/)
  })

  test('a character without a font becomes a sign where that was asked for, also one that joins others', async () => {
    const set = pdfWriter(folder)
    const strange = saying('Name: \u0e84\u0eb3\u0eaa\u0eb1\u0ec8\u0e87 and 𓂀')
    await expect(set(strange)).rejects.toThrow('(U+0EB1)')
    await expect(set(strange, { withoutFont: 'sign' })).resolves.toMatchObject({ pages: 1 })
    // A vowel alone behind a space: the space is not taken for a letter without a font.
    await expect(set(saying('A list: \u0eb1, \u0ec8'))).rejects.toThrow(/cannot show them: \u0eb1 \(U\+0EB1\), \u0ec8 \(U\+0EC8\)\.$/)
  })

  test('without our fonts nothing is set in others', async () => {
    const none: Fonts = { blobs: [] }
    await expect(toPdf(sampleLetter, none)).rejects.toThrow()
    await expect(pdfWriter('no/such/folder')(sampleLetter)).rejects.toThrow('no/such/folder')
  })
})
