import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import exifr from 'exifr'
import { beforeAll, describe, expect, test } from 'vitest'
import { openApart } from '#intake/apart/apart.ts'
import { hidingPdf, markedPdf, pdfWithTail } from '../../samples/evidence/marked-pdf.ts'
import { photo } from '../../samples/evidence/photo.ts'
import { codesOf, copyOf, folder, kindsOf, missing, picturesIn, prepared, says, textOf, unpacked } from './tools.ts'

const reason = missing('qpdf', 'pdftotext', 'pdfimages', 'pdfinfo')

describe(`a PDF that hides much${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  let original: Uint8Array
  beforeAll(async () => {
    original = markedPdf(await photo())
  })

  test('has its markers to begin with', () => {
    const before = Buffer.from(original).toString('latin1')
    for (const marker of ['MARKERAUTHOR', 'MARKERXMP', 'MARKERSCRIPT', 'MARKEREMBEDDED', 'MARKERNOTE', 'MARKERARTIST', 'MARKERUSER'])
      expect(before).toContain(marker)
  })

  test('leaves no marker in the unpacked copy, and the copy is sound', async () => {
    const file = await prepared('order.pdf', original)
    expect(unpacked(file).match(/MARKER\w*/g)).toBeNull()
    expect(says('qpdf', ['--check', 'COPY'], file)).toContain('No syntax or stream encoding errors')
    expect(file.kind).toBe('pdf')
    expect(file.pages).toBe(2)
  })

  test('keeps its words, its turned page, its bookmarks, its links and its visible form', async () => {
    const file = await prepared('order.pdf', original)
    expect(textOf(file)).toContain('Words of the last revision')
    const all = unpacked(file)
    expect(all).toContain('/URI (https://example.org/kept)')
    expect(all).toContain('/S /GoTo')
    expect(all).toContain('(Kept bookmark)')
    expect(all).toContain('(Second bookmark)')
    expect(all).toContain('(Visible answer)')
    expect(says('pdfinfo', ['-f', '1', '-l', '2', 'COPY'], file)).toMatch(/Page\s+2 rot:\s+90/)
    expect(says('pdfinfo', ['-dests', 'COPY'], file)).toContain('"second"')
  })

  test('lists what was found, worst first, each with what it risks', async () => {
    const file = await prepared('order.pdf', original)
    expect(kindsOf(file)[0]).toBe('gps')
    for (const kind of [
      'gps',
      'comment',
      'revisions',
      'embedded-file',
      'person',
      'company',
      'local-path',
      'script',
      'form-data',
      'thumbnail',
      'serial',
      'date',
      'software',
    ]) {
      expect(kindsOf(file)).toContain(kind)
    }
    expect(file.findings.every(({ risk, value }) => risk.length > 20 && value !== '')).toBe(true)
    expect(file.findings.filter(({ scrubbed }) => !scrubbed).map(({ value }) => value)).toEqual(['name: Visible answer'])
  })

  test('carries the picture data of its photo unchanged, without where it was taken', async () => {
    const file = await prepared('order.pdf', original)
    const [picture] = picturesIn(file)
    expect(await exifr.parse(picture ?? Buffer.alloc(0), { gps: true })).toBeUndefined()
    const scan = (jpeg: Buffer): Buffer => jpeg.subarray(jpeg.indexOf(Buffer.from([0xff, 0xda])))
    expect(scan(picture ?? Buffer.alloc(0)).equals(scan(await photo()))).toBe(true)
  })

  test('hands out the file that was embedded in it', async () => {
    const file = await prepared('order.pdf', original)
    expect(file.attachments?.map(({ name, kind, text }) => [name, kind, text])).toEqual([
      ['MARKERNAME.txt', 'text', 'MARKEREMBEDDED text of the embedded file'],
    ])
  })

  test('gives the same copy each time', async () => {
    const [one, other] = [await prepared('order.pdf', original), await prepared('order.pdf', original)]
    expect(copyOf(one).equals(copyOf(other))).toBe(true)
  })

  test('that is locked by its owner is opened and scrubbed as well', async () => {
    const home = folder()
    writeFileSync(join(home, 'in.pdf'), original)
    for (const bits of [['256'], ['128', '--use-aes=y'], ['128', '--use-aes=n']]) {
      execFileSync('qpdf', ['--allow-weak-crypto', '--encrypt', '', 'owner', ...bits, '--', join(home, 'in.pdf'), join(home, 'out.pdf')])
      const file = await prepared('order.pdf', readFileSync(join(home, 'out.pdf')))
      expect(codesOf(file)).toContain('owner-locked')
      expect(textOf(file)).toContain('Words of the last revision')
      expect(unpacked(file).match(/MARKER\w*/g)).toBeNull()
      expect(kindsOf(file)).toContain('person')
    }
  }, 30_000)

  test('that needs a password says so, and opens with it', async () => {
    const home = folder()
    writeFileSync(join(home, 'in.pdf'), original)
    execFileSync('qpdf', ['--encrypt', 'opensesame', 'owner', '256', '--', join(home, 'in.pdf'), join(home, 'out.pdf')])
    const bytes = readFileSync(join(home, 'out.pdf'))
    const shut = await prepared('order.pdf', bytes)
    expect(codesOf(shut)).toContain('password-needed')
    expect(shut.slip?.rows.map(({ value }) => value)).toContain('order.pdf')
    const open = await prepared('order.pdf', bytes, { password: 'opensesame' })
    expect(open.pages).toBe(2)
    expect(unpacked(open).match(/MARKER\w*/g)).toBeNull()
  })
})

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
      const file = await prepared('none.pdf', Buffer.from(`${head}2 0 obj\n${pages}\nendobj\n${end}`), { apart: openApart() })
      expect(file.kind).toBe('native')
      expect(file.problems[0]?.remedy).toBeTruthy()
    }
  })
})
