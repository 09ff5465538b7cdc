import { PDFDocument, type PDFRef } from '@cantoo/pdf-lib'
import type { PaperSize } from '#core/document/print.ts'
import { sheets } from '#paper/layout.ts'
import type { Jpeg } from './jpeg.ts'
import type { PngData } from './png.ts'

/** Picture data ready to be embedded; `alpha` is the transparency of `png`, in grey. */
export type PictureData = { readonly kind: 'jpeg'; readonly jpeg: Jpeg } | { readonly kind: 'png'; readonly png: PngData; readonly alpha?: PngData }

/** `orientation` counts 1 to 8 as Exif does. `dpi` where the file states one that is meant. */
export type Picture = { readonly data: PictureData; readonly orientation: number; readonly dpi?: number }

/** One page each, in the picture's own orientation. The picture data goes in as it is; only the page is turned. */
export const picturesToPdf = async (pictures: readonly Picture[], paper: PaperSize): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false })
  for (const picture of pictures) addPicture(document, picture, paper)
  return document.save({ addDefaultPage: false, useObjectStreams: true, updateFieldAppearances: false })
}

const addPicture = (document: PDFDocument, { data, orientation, dpi }: Picture, paper: PaperSize): void => {
  const { width, height } = data.kind === 'jpeg' ? data.jpeg : data.png
  const { turn, mirrored } = turns[orientation] ?? upright
  const onItsSide = turn === 90 || turn === 270
  const seen = onItsSide ? { width: height, height: width } : { width, height }
  const sheet = sheetFor(seen, paper)
  const place = placed(seen, sheet, dpi)
  const unturned = onItsSide
    ? { page: { width: sheet.height, height: sheet.width }, width: place.height, height: place.width }
    : { page: sheet, width: place.width, height: place.height }
  const page = document.addPage([unturned.page.width, unturned.page.height])
  const x = (unturned.page.width - unturned.width) / 2
  const y = (unturned.page.height - unturned.height) / 2
  const matrix = mirrored ? [-unturned.width, 0, 0, unturned.height, x + unturned.width, y] : [unturned.width, 0, 0, unturned.height, x, y]
  const { context } = document
  const drawing = context.register(context.stream(`q ${matrix.map(number => number.toFixed(3)).join(' ')} cm /Picture Do Q`))
  page.node.set(context.obj('Contents'), drawing)
  page.node.set(context.obj('Resources'), context.obj({ XObject: { Picture: embedded(document, data) } }))
  if (turn !== 0) page.node.set(context.obj('Rotate'), context.obj(turn))
}

const upright = { turn: 0, mirrored: false }

/** Exif 2.32, tag 0x0112: mirror first, then turn clockwise. */
const turns: { readonly [orientation: number]: { readonly turn: 0 | 90 | 180 | 270; readonly mirrored: boolean } } = {
  1: { turn: 0, mirrored: false },
  2: { turn: 0, mirrored: true },
  3: { turn: 180, mirrored: false },
  4: { turn: 180, mirrored: true },
  5: { turn: 270, mirrored: true },
  6: { turn: 90, mirrored: false },
  7: { turn: 90, mirrored: true },
  8: { turn: 270, mirrored: false },
}

type Size = { readonly width: number; readonly height: number }

const sheetFor = ({ width, height }: Size, paper: PaperSize): Size => {
  const sheet = { width: sheets[paper].width / 20, height: sheets[paper].height / 20 }
  return width > height ? { width: sheet.height, height: sheet.width } : sheet
}

/** A scan of a whole sheet fills the page; anything else keeps a margin, and is never enlarged beyond its own size. */
const placed = ({ width, height }: Size, sheet: Size, dpi = assumedDpi): Size => {
  const own = 72 / dpi
  const fills = [sheet.width / (width * own), sheet.height / (height * own)].every(share => share > 0.94 && share < 1.06)
  const border = fills ? 0 : margin
  const scale = Math.min((sheet.width - 2 * border) / width, (sheet.height - 2 * border) / height, fills ? Number.POSITIVE_INFINITY : own)
  return { width: width * scale, height: height * scale }
}

const margin = 36
const assumedDpi = 110

const embedded = (document: PDFDocument, data: PictureData): PDFRef => (data.kind === 'jpeg' ? embedJpeg(document, data.jpeg) : embedPng(document, data))

const embedJpeg = ({ context }: PDFDocument, { bytes, width, height, components, inverted }: Jpeg): PDFRef =>
  context.register(
    context.stream(bytes, {
      ...imageKeys(width, height, 8),
      ColorSpace: components === 1 ? 'DeviceGray' : components === 3 ? 'DeviceRGB' : 'DeviceCMYK',
      Filter: 'DCTDecode',
      ...(inverted && { Decode: [1, 0, 1, 0, 1, 0, 1, 0] }),
    }),
  )

/** PNG rows are packed as PDF's own predictor 15 packs them (ISO 32000-1, 7.4.4.4). */
const embedPng = (document: PDFDocument, { png, alpha }: { readonly png: PngData; readonly alpha?: PngData }): PDFRef => {
  const { context } = document
  const { width, height, bits, colours, data } = png
  return context.register(
    context.stream(data, {
      ...imageKeys(width, height, bits),
      ColorSpace: colours === 1 ? 'DeviceGray' : 'DeviceRGB',
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 15, Colors: colours, BitsPerComponent: bits, Columns: width },
      ...(alpha && { SMask: embedPng(document, { png: alpha }) }),
    }),
  )
}

const imageKeys = (Width: number, Height: number, BitsPerComponent: number) => ({ Type: 'XObject', Subtype: 'Image', Width, Height, BitsPerComponent })
