import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import exifr from 'exifr'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { readJpeg } from '#intake/image/jpeg.ts'
import type { Prepared } from '#intake/prepared.ts'
import { markers, photo, picture } from '../../samples/evidence/photo.ts'
import { codesOf, folder, kindsOf, missing, picturesIn, prepared, says, unpacked } from './tools.ts'

const reason = missing('qpdf', 'pdfimages', 'pdfinfo', 'pdftoppm')

/** The middle of the page as poppler draws it, at the size a picture without a stated resolution has on the page. In grey. */
const middle = async (file: Prepared, width: number, height: number): Promise<Buffer> => {
  const out = join(folder(), 'page')
  execFileSync('pdftoppm', ['-r', '110', '-png', '-singlefile', file.pdf ?? '', out])
  const page = await sharp(`${out}.png`).metadata()
  return sharp(`${out}.png`)
    .extract({ left: Math.round((page.width - width) / 2), top: Math.round((page.height - height) / 2), width, height })
    .greyscale()
    .raw()
    .toBuffer()
}

/** The RGB pixels of the first picture in the copy. */
const pixelsIn = async (file: Prepared): Promise<Buffer> => sharp(picturesIn(file)[0]).removeAlpha().toColourspace('srgb').raw().toBuffer()

describe(`a JPEG${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  let jpeg: Buffer
  beforeAll(async () => {
    jpeg = await photo()
  })

  test('without anything to take out goes in byte for byte', async () => {
    const clean = Buffer.from(readJpeg(jpeg)?.bytes ?? [])
    expect(clean.length).toBeLessThan(jpeg.length)
    const [embedded] = picturesIn(await prepared('photo.jpg', clean))
    expect(embedded?.equals(clean)).toBe(true)
  })

  test('shows the same pixels when what it says about itself is taken out', async () => {
    const [embedded] = picturesIn(await prepared('photo.jpg', jpeg))
    const pixels = (from: Buffer | undefined) => sharp(from).raw().toBuffer()
    expect((await pixels(embedded)).equals(await pixels(jpeg))).toBe(true)
    expect(await exifr.parse(embedded ?? Buffer.alloc(0), { tiff: true, gps: true })).toBeUndefined()
  })

  test('tells where, who, with what and when; the copy tells nothing of it', async () => {
    const file = await prepared('photo.jpg', jpeg)
    expect(file.findings[0]).toMatchObject({ kind: 'gps', value: expect.stringContaining(markers.latitude), scrubbed: true })
    for (const kind of ['person', 'serial', 'camera', 'software', 'date']) expect(kindsOf(file)).toContain(kind)
    const all = unpacked(file)
    for (const marker of Object.values(markers)) expect(all).not.toContain(marker)
    expect(all).not.toContain('Exif')
    expect(says('qpdf', ['--check', 'COPY'], file)).toContain('No syntax')
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('with orientation %i stands as a viewer turns it, by turning the page alone', async orientation => {
    const turned = await photo(orientation)
    const file = await prepared('photo.jpg', turned)
    const { data, info } = await sharp(turned).autoOrient().greyscale().raw().toBuffer({ resolveWithObject: true })
    const seen = await middle(file, info.width, info.height)
    const apart = data.reduce((sum, value, at) => sum + Math.abs(value - (seen[at] ?? 0)), 0) / data.length
    expect(apart).toBeLessThan(4)
  })

  test('loses what hides behind its end, and it is said', async () => {
    const file = await prepared('motion.jpg', Buffer.concat([jpeg, Buffer.from('MARKERVIDEO'.repeat(20))]))
    expect(kindsOf(file)).toContain('extra-data')
    expect(unpacked(file)).not.toContain('MARKERVIDEO')
  })

  test('that is cut off is shown as far as it goes, and it is said', async () => {
    const file = await prepared('cut.jpg', jpeg.subarray(0, jpeg.length - 40))
    expect(codesOf(file)).toContain('picture-cut-off')
    expect(file.pages).toBe(1)
  })
})

describe(`other pictures${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  const raw = () => sharp(picture(90, 60), { raw: { width: 90, height: 60, channels: 3 } })

  test.each(['png', 'tiff', 'webp', 'gif'] as const)('%s keeps every pixel', async format => {
    const bytes = await raw()
      [format](format === 'webp' ? { lossless: true } : {})
      .toBuffer()
    const file = await prepared(`scan.${format}`, bytes)
    expect(file.kind).toBe('image')
    expect((await pixelsIn(file)).equals(await sharp(bytes).removeAlpha().toColourspace('srgb').raw().toBuffer())).toBe(true)
    expect(says('qpdf', ['--check', 'COPY'], file)).toContain('No syntax')
  })

  test('a PNG with transparency keeps it', async () => {
    const file = await prepared('stamp.png', await raw().ensureAlpha(0.5).png().toBuffer())
    expect(says('pdfimages', ['-list', 'COPY'], file)).toContain('smask')
  })

  test('a TIFF of several pages gives as many pages', async () => {
    const sheet = await raw().png().toBuffer()
    const fax = await sharp([sheet, sheet, sheet], { join: { animated: true } })
      .tiff()
      .toBuffer()
    expect((await prepared('fax.tif', fax)).pages).toBe(3)
  })

  test('a HEIC photo of a telephone is shown, and tells what it knows', async () => {
    const file = await prepared('IMG_0001.HEIC', readFileSync('tests/fixtures/evidence/photo.heic'))
    expect(file.kind).toBe('image')
    expect(file.findings.map(({ kind, value }) => [kind, value])).toContainEqual(['gps', '43.825033, 87.600000'])
    expect(unpacked(file)).not.toContain('MARKER')
    const [red, , blue] = await sharp(picturesIn(file)[0]).extract({ left: 80, top: 30, width: 1, height: 1 }).raw().toBuffer()
    expect(red).toBeGreaterThan(blue ?? 0)
  })
})
