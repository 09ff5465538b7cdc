import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import exifr from 'exifr'
import { beforeAll, describe, expect, test } from 'vitest'
import { markedPdf } from '../../samples/evidence/marked-pdf.ts'
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
