/** A JPEG as it can be embedded: the same picture data, without what is not picture. */
export type Jpeg = {
  readonly width: number
  readonly height: number
  /** 1 grey, 3 colour, 4 CMYK. */
  readonly components: number
  /** Adobe programs write CMYK the other way round. */
  readonly inverted: boolean
  readonly bytes: Uint8Array
  readonly removed: readonly Removed[]
  /** Set when the picture data ends before the picture does. */
  readonly cutOff: boolean
  /** A form of JPEG that a PDF may carry: baseline or progressive, 8 bits. */
  readonly fitsPdf: boolean
}

export type Removed = {
  readonly what: 'Exif' | 'XMP' | 'IPTC' | 'thumbnail' | 'several pictures' | 'comment' | 'other data' | 'data after the picture'
  readonly bytes: number
}

/**
 * Splits a JPEG at its markers (ITU-T T.81, annex B) and drops application data, comments and everything after the end. Kept are the JFIF and
 * Adobe headers and the colour profile, which say how the colours are to be read. Undefined where it is no JPEG.
 */
export const readJpeg = (bytes: Uint8Array): Jpeg | undefined => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  const removed: Removed[] = []
  let frame: Frame | undefined
  let adobe = false
  let at = 2
  let ended = false
  while (at + 4 <= bytes.length || (at + 2 <= bytes.length && bytes[at + 1] === 0xd9)) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) {
      kept.push(bytes.subarray(at, at + 2))
      at += 2
      ended = true
      break
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) break
    const segment = bytes.subarray(at, end)
    const dropped = notPicture(marker, segment)
    if (dropped) removed.push({ what: dropped, bytes: segment.length })
    else kept.push(segment)
    adobe ||= marker === 0xee && text(segment, 4, 5) === 'Adobe'
    if (isFrame(marker)) frame ??= frameOf(marker, segment)
    at = end
    if (marker === 0xda) {
      const scanned = endOfScan(bytes, at)
      kept.push(bytes.subarray(at, scanned))
      at = scanned
    }
  }
  if (frame === undefined) return undefined
  if (ended && at < bytes.length) removed.push({ what: 'data after the picture', bytes: bytes.length - at })
  const { width, height, components, fitsPdf } = frame
  const fits = fitsPdf && width > 0 && height > 0 && [1, 3, 4].includes(components)
  return { width, height, components, inverted: adobe && components === 4, bytes: joined(kept), removed, cutOff: !ended, fitsPdf: fits }
}

type Frame = { readonly width: number; readonly height: number; readonly components: number; readonly fitsPdf: boolean }

/** Start of frame, all forms; C4, C8 and CC are other markers. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const frameOf = (marker: number, segment: Uint8Array): Frame => ({
  height: ((segment[5] ?? 0) << 8) | (segment[6] ?? 0),
  width: ((segment[7] ?? 0) << 8) | (segment[8] ?? 0),
  components: segment[9] ?? 0,
  fitsPdf: marker <= 0xc2 && segment[4] === 8,
})

const notPicture = (marker: number, segment: Uint8Array): Removed['what'] | undefined => {
  if (marker === 0xfe) return 'comment'
  if (marker < 0xe0 || marker > 0xef) return undefined
  const name = text(segment, 4, 32)
  if (marker === 0xe0) return name.startsWith('JFIF\0') ? (segment.length > 18 ? 'thumbnail' : undefined) : 'thumbnail'
  if (marker === 0xe1) return name.startsWith('Exif\0') ? 'Exif' : name.startsWith('http://ns.adobe.com/') ? 'XMP' : 'other data'
  if (marker === 0xe2) return name.startsWith('ICC_PROFILE\0') ? undefined : name.startsWith('MPF\0') ? 'several pictures' : 'other data'
  if (marker === 0xed) return 'IPTC'
  return marker === 0xee && name.startsWith('Adobe') ? undefined : 'other data'
}

/** Where the next marker stands that is neither a restart nor a stuffed byte. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

const text = (segment: Uint8Array, from: number, length: number): string => String.fromCharCode(...segment.subarray(from, from + length))

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
