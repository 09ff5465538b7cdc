import { describe, expect, test } from 'vitest'
import { hidingPdf, markedPdf, pdfWithTail } from '../../samples/evidence/marked-pdf.ts'
import { photo } from '../../samples/evidence/photo.ts'
import { codesOf, copyOf, missing, prepared, textOf } from './tools.ts'

const reason = missing('qpdf', 'pdftotext')

describe(`words that are there and not seen${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  test('are told apart from those that are', async () => {
    const { findings } = await prepared('hiding.pdf', hidingPdf())
    const said = findings.map(({ kind, value }) => `${kind}: ${value}`)
    expect(said).toContain('covered-text: under a filled box: REDACTED words')
    expect(said).toContain('hidden-text: in the colour of its background: White on white')
    expect(said).toContain('hidden-text: written invisibly: Written invisibly')
    expect(said).toContain('hidden-text: outside the page: Beside the page')
    expect(said.filter(each => each.includes('behind a picture')).join()).toContain('Recognised in a scan')
    expect(said.join()).not.toMatch(/Plain words|White on blue/)
  })

  test('are part of the text for leak checks, even beside the page', async () => {
    const { text } = await prepared('hiding.pdf', hidingPdf())
    expect(text).toContain('REDACTED words')
    expect(text).toContain('Beside the page')
  })
})

describe(`a PDF that is not quite right${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  test('keeps a stream whole that ends in a line end of its own', async () => {
    const { pdf, contents } = pdfWithTail()
    const file = await prepared('tail.pdf', pdf)
    expect(copyOf(file).toString('latin1')).toContain(`${contents}\nendstream`)
  })

  test('with a broken table of places is repaired, and it is said', async () => {
    const broken = Buffer.from(
      Buffer.from(markedPdf(await photo()))
        .toString('latin1')
        .replace(/startxref\n\d+/g, 'startxref\n7'),
      'latin1',
    )
    const file = await prepared('broken.pdf', broken)
    expect(file.pages).toBe(2)
    expect(codesOf(file)).toContain('pdf-damaged')
    expect(textOf(file)).toContain('Words of the last revision')
  })

  test('that is sound is not called damaged', async () => {
    expect(codesOf(await prepared('sound.pdf', markedPdf(await photo())))).toEqual([])
  })

  test('cut off in the middle is mended by the port where there is one, and else shown as far as it goes', async () => {
    const cut = markedPdf(await photo()).slice(0, 2500)
    const alone = await prepared('cut.pdf', cut)
    expect(codesOf(alone)).toContain('pdf-parts-lost')
    const { pdf } = pdfWithTail()
    const mended = await prepared('cut.pdf', cut, { mendPdf: async () => pdf })
    expect(mended.pages).toBe(1)
    expect(codesOf(mended)).toEqual(['pdf-parts-lost'])
  })

  test('without pages, or with a page tree that bites its tail, is a problem and no more', async () => {
    const head = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n'
    const end = 'trailer\n<< /Root 1 0 R >>\n%%EOF'
    for (const pages of ['<< /Type /Pages /Kids [] /Count 0 >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>', '<< /Type /Pages /Kids 7 >>']) {
      const file = await prepared('none.pdf', Buffer.from(`${head}2 0 obj\n${pages}\nendobj\n${end}`))
      expect(file.kind).toBe('native')
      expect(file.problems[0]?.remedy).toBeTruthy()
    }
  })
})
