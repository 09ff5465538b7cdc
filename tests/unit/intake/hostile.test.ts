import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { openApart } from '#intake/apart/apart.ts'
import { read } from '#intake/read.ts'
import { hidingPdf, markedPdf } from '../../samples/evidence/marked-pdf.ts'
import { outlookMail } from '../../samples/evidence/outlook-mail.ts'
import { photo } from '../../samples/evidence/photo.ts'
import { rawPdf, stream } from '../../samples/evidence/raw-pdf.ts'
import { attached, wireMail } from '../../samples/evidence/wire-mail.ts'
import { wordDocument } from '../../samples/evidence/word-document.ts'
import { codesOf, prepared } from './tools.ts'

describe('a file made to do harm', () => {
  test('that unpacks without end is named, not unpacked', async () => {
    const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(10), 'word/document.xml': new Uint8Array(60_000_000) }, { level: 6 })
    const file = await prepared('bomb.docx', bomb)
    expect(codesOf(file)).toContain('zip-bomb')
    expect(file.slip).toBeDefined()
  }, 30_000)

  test('of very many pixels in few bytes is not decoded', async () => {
    const head = Buffer.alloc(25)
    head.writeUInt32BE(13, 0)
    head.write('IHDR', 4)
    head.writeUInt32BE(60_000, 8)
    head.writeUInt32BE(60_000, 12)
    head.set([8, 2, 0, 0, 0], 16)
    const file = await prepared(
      'bomb.png',
      Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), head, Buffer.from([0, 0, 0, 0]), Buffer.from('IDAT'), Buffer.alloc(4)]),
    )
    expect(file.kind).toBe('native')
    expect(codesOf(file).some(code => code === 'picture-too-large' || code === 'not-understood')).toBe(true)
    const large = await sharp({ create: { width: 20_000, height: 13_000, channels: 3, background: 'white' } })
      .png()
      .toBuffer()
    expect(codesOf(await prepared('large.png', large))).toContain('picture-too-large')
  }, 60_000)

  test('whose object stream unpacks to very much neither fills the memory nor hangs', async () => {
    const packed = deflateSync(Buffer.alloc(400_000_000)).toString('latin1')
    const bomb = rawPdf(
      [
        { number: 1, says: '<< /Type /Catalog /Pages 2 0 R >>' },
        { number: 2, says: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' },
        { number: 3, says: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>' },
        { number: 4, says: stream('/Filter /FlateDecode', packed) },
        { number: 5, says: stream('/Type /ObjStm /N 1 /First 10 /Filter /FlateDecode', packed) },
      ],
      '/Root 1 0 R',
    )
    const apart = openApart(500_000_000)
    const file = await prepared('bomb.pdf', bomb, { apart })
    expect(codesOf(file)).toContain('too-hungry')
    expect(file.slip?.says).toContain('memory')
    expect((await prepared('next.pdf', hidingPdf(), { apart })).pages).toBe(1)
    await apart.close()
  }, 120_000)

  test('nested without end in a PDF is a problem and no more', async () => {
    const deep = '['.repeat(100_000)
    const file = await prepared(
      'deep.pdf',
      Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /X ${deep} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF`),
    )
    expect(file.kind).toBe('native')
    expect(file.problems[0]?.remedy).toBeTruthy()
  }, 30_000)

  test('of a million open tags is read to its end', async () => {
    const file = await prepared('page.html', Buffer.from(`<!doctype html><p>seen</p>${'<div><b><table><tr><td>'.repeat(200_000)}last words`))
    expect(file.text).toContain('seen')
    expect(file.text).toContain('last words')
  }, 60_000)

  test('with hundreds of attachments is read as far as is fit, and the rest is counted', async () => {
    const parts = Array.from({ length: 230 }, (_, at) => attached(`${at}.bin`, 'application/octet-stream', Buffer.from([0, at % 256, 1])))
    const file = await prepared('mail.eml', wireMail('<p>x</p>', parts))
    expect(file.attachments).toHaveLength(200)
    expect(file.problems.find(({ code }) => code === 'nested-too-many')?.problem).toContain('30')
  }, 120_000)
})

describe('whatever bytes there are', () => {
  const options = { paper: 'a4' } as const

  test('reading ends with a kind and, where nothing is shown, a problem with its remedy', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('', '%PDF-1.4\n', '\u00ff\u00d8\u00ff\u00e1', 'PK\u0003\u0004', '<html>', 'From: a\nDate: b\n\n', 'II*\0', 'GIF89a'),
        async (bytes, start) => {
          const reading = await read(Buffer.concat([Buffer.from(start, 'latin1'), bytes]), 'a.bin', options)
          if (reading.shown.kind === 'nothing')
            expect(reading.problems.every(({ problem, remedy }) => problem !== '' && remedy !== '') && reading.problems.length > 0).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)

  test('a sound file with bytes changed or missing is read or refused, never a crash', async () => {
    const jpeg = await photo()
    const samples = [markedPdf(jpeg), hidingPdf(), jpeg, await wordDocument(jpeg), outlookMail(), wireMail('<p>x</p>', [attached('a.jpg', 'image/jpeg', jpeg)])]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }), fc.nat(), async (sample, changes, cut) => {
        const bytes = Uint8Array.from(sample)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        const reading = await read(cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes, 'a.bin', options)
        expect(reading.shown.kind !== 'nothing' || reading.problems.length > 0).toBe(true)
      }),
      { numRuns: 120 },
    )
  }, 120_000)
})

describe('the thread that reads', () => {
  test('is stopped when a file takes too long, and reads the next one', async () => {
    const apart = openApart()
    const job = { kind: 'read', bytes: hidingPdf(), name: 'a.pdf', options: { paper: 'a4' } } as const
    expect(await apart.run(job, 1)).toEqual({ kind: 'too-long' })
    expect((await apart.run(job, 60_000)).kind).toBe('read')
    await apart.close()
  })

  test('stops at once when its user does', async () => {
    const apart = openApart()
    const stop = new AbortController()
    const running = prepared('a.pdf', hidingPdf(), { apart, signal: stop.signal })
    stop.abort()
    await expect(running).rejects.toThrow(/abort/i)
    await apart.close()
  })
})
