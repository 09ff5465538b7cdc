import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Letter } from '#core/document/letter.ts'
import { planLetter } from '#paper/plan/plan-letter.ts'
import { toDocx } from '#paper/to-docx.ts'
import { pdfWriter } from '#paper/to-pdf.ts'

const annex = (page?: number) => ({ kind: 'annex', exhibit: 'x', number: 3, ...(page === undefined ? {} : { page }) }) as const

const letter: Letter = {
  title: 'Request',
  language: 'en',
  header: 'Request',
  blocks: [
    { kind: 'paragraph', id: 'p', numbered: true, text: ['See ', annex(2), ' and ', annex(9), '.'] },
    { kind: 'table', caption: 'Annexes', widths: [1], head: ['No.'], rows: [[['3']]], annexes: [3] },
  ],
}

const annexLinks = [{ number: 3, page: 2, to: 'bundle.pdf#page=43' }]

const linksIn = (options: Parameters<typeof planLetter>[1]) => {
  const [block] = planLetter(letter, options).blocks
  return block?.kind === 'paragraph' ? block.text.flatMap(({ text, link }) => (link === undefined ? [] : [[text, link]])) : []
}

describe('a reference to an annex', () => {
  it('leads out of the letter where it is told where to, and to the annex list otherwise; what it prints is the same', () => {
    expect(linksIn({ annexLinks })).toEqual([
      ['Annex\u00a03, p.\u00a02', { address: 'bundle.pdf#page=43' }],
      ['Annex\u00a03, p.\u00a09', { anchor: 'annex-3', shows: 'words' }],
    ])
    expect(linksIn({}).map(([text]) => text)).toEqual(linksIn({ annexLinks }).map(([text]) => text))
  })

  it('is a link in the PDF, which is the same each time', async () => {
    const toPdf = pdfWriter('node_modules/@expo-google-fonts')
    const [one, two] = [await toPdf(letter, { annexLinks }), await toPdf(letter, { annexLinks })]
    expect(Buffer.from(one.bytes).toString('latin1')).toContain('bundle.pdf#page=43')
    expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true)
  })

  it('is a link in the Word document, which is the same each time', async () => {
    const [one, two] = [await toDocx(letter, { annexLinks }), await toDocx(letter, { annexLinks })]
    const parts = unzipSync(one)
    expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
      'Id="rIdLink1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="bundle.pdf"',
    )
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('w:anchor="page=43" r:id="rIdLink1"')
    expect(Buffer.from(one).equals(two)).toBe(true)
  })
})
