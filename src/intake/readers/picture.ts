import exifr from 'exifr'
import sharp from 'sharp'
import { type Finding, finding } from '../findings/finding.ts'
import { decodePictures, dpiOf, pictureOfPixels } from '../image/decode.ts'
import { readJpeg } from '../image/jpeg.ts'
import { type Picture, picturesToPdf } from '../image/picture-page.ts'
import { findingsInPicture } from '../image/read-exif.ts'
import { recognise } from '../kind.ts'
import { limits } from '../limits.ts'
import { type Problem, problem } from '../problems.ts'
import { type Reading, type ReadOptions, unread } from '../reading.ts'

type PictureFormat = 'jpeg' | 'heic' | 'picture'

/** A picture on a page of its own. JPEG data goes in unchanged; every other kind is packed again without loss. */
export const readPicture = async (bytes: Uint8Array, format: PictureFormat, mime: string, { paper }: ReadOptions): Promise<Reading> => {
  const findings = [...(await findingsInPicture(bytes, 'picture'))]
  const { pictures, problems, removed = [] } = await openers[format](bytes)
  for (const { what, bytes: size } of removed) {
    if (what === 'data after the picture' || what === 'several pictures') findings.push(finding('extra-data', 'picture', `${what}, ${size} bytes`, true))
    if (what === 'comment') findings.push(finding('description', 'picture', `a comment of ${size} bytes`, true))
  }
  if (pictures.length === 0)
    return unread(
      mime,
      problems,
      findings.map(each => ({ ...each, scrubbed: false })),
    )
  const scrubbed = [...new Set([...removed.map(({ what }) => what), ...(findings.length > 0 && format !== 'jpeg' ? ['picture data about the picture'] : [])])]
  return {
    kind: 'image',
    mime,
    shown: { kind: 'pages', pdf: await picturesToPdf(pictures, paper), pages: pictures.length },
    text: '',
    findings,
    scrubbed,
    problems,
    nested: [],
  }
}

type Opened = { readonly pictures: readonly Picture[]; readonly problems: readonly Problem[]; readonly removed?: readonly { what: string; bytes: number }[] }

const openJpeg = async (bytes: Uint8Array): Promise<Opened> => {
  const jpeg = readJpeg(bytes)
  if (!jpeg?.fitsPdf) return decodePictures(bytes)
  const { width, height, removed } = jpeg
  if (width * height > limits.pixels) return { pictures: [], problems: [problem('picture-too-large', `${width} × ${height}`)] }
  const about = await sharp(bytes, { limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch(() => undefined)
  // A picture no decoder can open would be a blank page.
  if (about === undefined) return { pictures: [], problems: [problem('not-understood')], removed }
  const orientation = (await exifr.orientation(bytes).catch(() => undefined)) ?? 1
  return {
    pictures: [{ data: { kind: 'jpeg', jpeg }, orientation, ...dpiOf(about.density) }],
    problems: jpeg.cutOff ? [problem('picture-cut-off')] : [],
    removed,
  }
}

/** The decoder turns the picture itself. It holds it whole, so the size is looked at first. */
const openHeic = async (bytes: Uint8Array): Promise<Opened> => {
  const { default: heic } = await import('heic-decode')
  try {
    const images = await heic.all({ buffer: bytes })
    try {
      const first = images[0]
      if (first === undefined) return { pictures: [], problems: [problem('not-understood')] }
      if (first.width * first.height > limits.heicPixels) return { pictures: [], problems: [problem('picture-too-large', `${first.width} × ${first.height}`)] }
      const { data, width, height } = await first.decode()
      const others = images.length > 1 ? [problem('picture-frames-left-out', String(images.length))] : []
      return { pictures: [await pictureOfPixels(new Uint8Array(data.buffer, data.byteOffset, data.length), width, height)], problems: others }
    } finally {
      images.dispose()
    }
  } catch {
    return { pictures: [], problems: [problem('not-understood')] }
  }
}

/** One page for each picture that can be shown, to stand behind a text; and what the pictures said about themselves. */
export const picturesBehind = async (files: readonly Uint8Array[], { paper }: ReadOptions): Promise<PicturesBehind> => {
  const pictures: Picture[] = []
  const findings: Finding[] = []
  let missing = 0
  for (const [index, bytes] of files.entries()) {
    const { format } = recognise(bytes, '')
    const opened = format === 'jpeg' || format === 'heic' || format === 'picture' ? await openers[format](bytes) : undefined
    if (opened === undefined || opened.pictures.length === 0) missing += 1
    else {
      pictures.push(...opened.pictures)
      findings.push(...(await findingsInPicture(bytes, `picture ${index + 1} in the text`)))
    }
  }
  return {
    ...(pictures.length > 0 && { pdf: await picturesToPdf(pictures, paper) }),
    findings,
    problems: missing > 0 ? [problem('part-missing', missing === 1 ? 'a picture' : `${missing} pictures`)] : [],
  }
}

type PicturesBehind = { readonly pdf?: Uint8Array; readonly findings: readonly Finding[]; readonly problems: readonly Problem[] }

const openers: { readonly [F in PictureFormat]: (bytes: Uint8Array) => Promise<Opened> } = { jpeg: openJpeg, heic: openHeic, picture: decodePictures }
