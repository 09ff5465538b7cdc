import { plausibility } from './plausible.ts'

/** `certain` when the bytes or the file itself say so; otherwise the encoding is an assumption the lawyer must hear of. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly certain: boolean }

/** Undefined for bytes that are no text. `declared` is what the file itself says, such as the charset of a web page. */
export const decodeText = (bytes: Uint8Array, declared?: string): Decoded | undefined => {
  const marked = byMark(bytes)
  if (marked) return marked
  const wide = withoutMark(bytes)
  if (wide) return wide
  if (isBinary(bytes)) return undefined
  const utf8 = decodedAs('utf-8', bytes)
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8', certain: true }
  const stated = declared === undefined ? undefined : decodedAs(declared, bytes)
  if (stated !== undefined && declared !== undefined) return { text: stated, encoding: declared, certain: true }
  return bySense(bytes)
}

const byMark = (bytes: Uint8Array): Decoded | undefined => {
  const starts = (...mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)
  const as = (label: string, encoding: string): Decoded => ({ text: new TextDecoder(label).decode(bytes), encoding, certain: true })
  if (starts(0xef, 0xbb, 0xbf)) return as('utf-8', 'UTF-8')
  if (starts(0xff, 0xfe)) return as('utf-16le', 'UTF-16')
  if (starts(0xfe, 0xff)) return as('utf-16be', 'UTF-16')
  return undefined
}

/** UTF-16 without a mark shows by the zero bytes of its spaces and line ends, all on one side. */
const withoutMark = (bytes: Uint8Array): Decoded | undefined => {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  const zeros = [0, 0]
  const seen = Math.min(bytes.length, 65_536)
  for (let at = 0; at < seen; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const label = odd > seen / 50 && even === 0 ? 'utf-16le' : even > seen / 50 && odd === 0 ? 'utf-16be' : undefined
  const text = label && decodedAs(label, bytes)
  return text !== undefined && !/\0/.test(text) ? { text, encoding: 'UTF-16', certain: false } : undefined
}

const isBinary = (bytes: Uint8Array): boolean => {
  const seen = bytes.subarray(0, 262_144)
  let controls = 0
  for (const byte of seen) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls += 1
  }
  return controls > seen.length / 100
}

const decodedAs = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const candidates = [
  { label: 'windows-1251', name: 'Windows-1251 (Cyrillic)' },
  { label: 'windows-1252', name: 'Windows-1252 (Western European)' },
  { label: 'windows-1256', name: 'Windows-1256 (Arabic)' },
  { label: 'gb18030', name: 'GB18030 (Chinese)' },
] as const

/** The reading that makes most sense. Where none does, Western European, as every byte means something in it. */
const bySense = (bytes: Uint8Array): Decoded => {
  const sample = bytes.subarray(0, 65_536)
  const scored = candidates.map(candidate => {
    const text = new TextDecoder(candidate.label).decode(sample)
    return { ...candidate, score: plausibility[candidate.label](text) }
  })
  const best = scored.reduce((best, next) => (next.score > best.score ? next : best))
  const chosen = best.score > 0 ? best : candidates[1]
  return { text: new TextDecoder(chosen.label).decode(bytes), encoding: chosen.name, certain: false }
}
