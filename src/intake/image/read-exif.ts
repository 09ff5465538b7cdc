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
  const own = await exifr.parse(bytes, options).catch(() => undefined)
  const about = await sharp(bytes, { limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch(() => undefined)
  const exif = own === undefined && about?.exif ? await exifr.parse(withoutName(about.exif), options).catch(() => undefined) : undefined
  const chunks = Object.fromEntries((about?.comments ?? []).map(({ keyword, text }) => [keyword, text]))
  const tags: Tags = { ...chunks, ...exif, ...own }
  return tags
}

/** The block as WebP and PNG keep it may begin with its own name. */
const withoutName = (exif: Buffer): Buffer => (exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif)

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
