import sharp, { type Sharp } from 'sharp'
import { limits } from '../limits.ts'
import { type Problem, problem } from '../problems.ts'
import type { Picture } from './picture-page.ts'
import { type PngData, pngData } from './png.ts'

export type DecodedPictures = { readonly pictures: readonly Picture[]; readonly problems: readonly Problem[] }

sharp.cache(false)
sharp.concurrency(1)
// What draws from text or runs other programs stays shut, whatever the bytes look like.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadTiff', 'VipsForeignLoadNsgif', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif'],
})

/** Every frame of a picture file, without loss. Resolves with problems alone where nothing can be shown. */
export const decodePictures = async (bytes: Uint8Array): Promise<DecodedPictures> => {
  const options = { limitInputPixels: limits.pixels, sequentialRead: true }
  const about = await sharp(bytes, { ...options, limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch(() => undefined)
  if (!about?.width || !about.height) return { pictures: [], problems: [problem('not-understood')] }
  const height = about.pageHeight ?? about.height
  const frames = about.format === 'heif' ? 1 : (about.pages ?? 1)
  if (about.width * height > limits.pixels) return { pictures: [], problems: [problem('picture-too-large', `${about.width} × ${height}`)] }
  const most = Math.max(1, Math.min(frames, limits.frames, Math.floor(limits.framePixels / (about.width * height))))
  const problems: Problem[] = most < frames ? [problem('picture-frames-left-out', String(frames))] : []
  if (about.space === 'cmyk' || about.space === 'lab') problems.push(problem('colours-converted', about.space === 'cmyk' ? 'CMYK' : 'Lab'))
  const pictures: Picture[] = []
  for (let page = 0; page < most; page += 1) {
    const open = (failOn: 'error' | 'none') => sharp(bytes, { ...options, failOn, ...(frames > 1 && { page }) })
    const whole = await packed(open('error')).catch(() => undefined)
    const shown = whole ?? (await packed(open('none')).catch(() => undefined))
    if (whole === undefined) problems.push(problem(shown ? 'picture-cut-off' : 'not-understood'))
    if (shown === undefined) break
    const orientation = page === 0 && about.format !== 'heif' ? (about.orientation ?? 1) : 1
    pictures.push({ data: { kind: 'png', ...shown }, orientation, ...dpiOf(about.density) })
  }
  return { pictures, problems }
}

/** RGBA, 8 bits, as a decoder of its own gave it. */
export const pictureOfPixels = async (pixels: Uint8Array, width: number, height: number): Promise<Picture> => ({
  data: { kind: 'png', ...(await packed(sharp(pixels, { raw: { width, height, channels: 4 }, limitInputPixels: limits.pixels }))) },
  orientation: 1,
})

/** Formats without a stated density say 72. */
export const dpiOf = (density: number | undefined): { readonly dpi?: number } =>
  density !== undefined && density > 72 && density <= 2400 ? { dpi: density } : {}

/** As rows of grey or RGB, with the transparency, where there is any, apart. */
const packed = async (image: Sharp): Promise<{ readonly png: PngData; readonly alpha?: PngData }> => {
  const { depth, hasAlpha, space } = await image.metadata()
  const deep = depth === 'ushort'
  const grey = space === 'b-w' || space === 'grey16'
  const colours = (of: Sharp): Sharp => of.toColourspace(grey ? (deep ? 'grey16' : 'b-w') : deep ? 'rgb16' : 'srgb')
  const png = await rows(colours(hasAlpha ? image.clone().removeAlpha() : image.clone()))
  if (!hasAlpha) return { png }
  const { channels } = await image
    .clone()
    .stats()
    .then(stats => stats)
  const alpha = channels.at(-1)
  if (alpha === undefined || alpha.min >= (deep ? 65535 : 255)) return { png }
  return {
    png,
    alpha: await rows(
      image
        .clone()
        .extractChannel('alpha')
        .toColourspace(deep ? 'grey16' : 'b-w'),
    ),
  }
}

const rows = async (image: Sharp): Promise<PngData> => {
  const data = pngData(await image.png({ palette: false, progressive: false, compressionLevel: 7, adaptiveFiltering: true }).toBuffer())
  if (data === undefined) throw new TypeError('the decoder wrote a PNG with a palette, alpha or interlacing')
  return data
}
