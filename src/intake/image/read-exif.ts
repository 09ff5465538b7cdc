import exifr from 'exifr'
import sharp from 'sharp'
import { type Finding, finding } from '../findings/finding.ts'
import { kindOfTag } from '../findings/tags.ts'

/** What a picture says about itself beside the picture: Exif, XMP, IPTC, text chunks. The copy is without all of it. */
export const findingsInPicture = async (bytes: Uint8Array, where: string): Promise<readonly Finding[]> => {
  const tags = await tagsIn(bytes)
  const gps = coordinates(tags)
  const thumbnail = await exifr.thumbnail(bytes).catch(() => undefined)
  return [
    ...(gps === undefined ? [] : [finding('gps', where, gps, true)]),
    ...Object.entries(tags).flatMap(([tag, value]) => {
      const kind = kindOfTag(tag)
      const text = said(value)
      return kind === undefined || text === '' ? [] : [finding(kind, where, `${tag}: ${text}`, true)]
    }),
    ...(thumbnail ? [finding('thumbnail', where, `a small picture of ${thumbnail.byteLength} bytes`, true)] : []),
  ]
}

type Tags = { readonly [tag: string]: unknown }

const tagsIn = async (bytes: Uint8Array): Promise<Tags> => {
  const options = { tiff: true, exif: true, gps: true, interop: false, xmp: true, iptc: true, icc: false, ihdr: true, mergeOutput: true, reviveValues: false }
  const own = readable(await exifr.parse(bytes, options).catch(() => undefined))
  const about = await sharp(bytes, { limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch(() => undefined)
  const exif = own === undefined ? await firstRead(blocksIn(bytes, about?.exif), options) : undefined
  const chunks = Object.fromEntries((about?.comments ?? []).map(({ keyword, text }) => [keyword, text]))
  const tags: Tags = { ...chunks, ...exif, ...own }
  return tags
}

/** Where the reader finds no Exif itself it may stand apart, as the decoder hands it out, or anywhere in the file, as in some HEIC files. */
const blocksIn = (bytes: Uint8Array, apart: Buffer | undefined): readonly Buffer[] => {
  const from = apart ?? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const starts: number[] = []
  for (const start of ['II*\0', 'MM\0*']) {
    for (let at = from.indexOf(start, 0, 'latin1'); at >= 0 && starts.length < mostBlocks; at = from.indexOf(start, at + 4, 'latin1')) starts.push(at)
  }
  return starts.map(at => from.subarray(at))
}

const mostBlocks = 12

/** The reader tells of what it could not read among the tags. */
const readable = (tags: Tags | undefined): Tags | undefined => (Object.keys(tags ?? {}).some(tag => tag !== 'errors') ? tags : undefined)

const firstRead = async (blocks: readonly Buffer[], options: object): Promise<Tags | undefined> => {
  for (const block of blocks) {
    const tags = readable(await exifr.parse(block, options).catch(() => undefined))
    if (tags !== undefined) return tags
  }
  return undefined
}

const coordinates = ({ latitude, longitude, GPSLatitude, GPSLongitude, GPSAltitude }: Tags): string | undefined => {
  if (typeof latitude === 'number' && typeof longitude === 'number') return `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`
  const found = [GPSLatitude, GPSLongitude, GPSAltitude].filter(value => value !== undefined)
  return found.length > 0 ? found.map(said).join(', ') : undefined
}

const said = (value: unknown): string => {
  if (typeof value === 'string') return value.replace(/\0+$/, '')
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Uint8Array)
    return Buffer.from(value)
      .toString('latin1')
      .replace(/[^\x20-\x7e]+/g, ' ')
      .trim()
  if (Array.isArray(value)) return value.map(said).filter(Boolean).join(', ')
  return typeof value === 'object' && value !== null ? Object.values(value).map(said).filter(Boolean).join(', ') : ''
}
