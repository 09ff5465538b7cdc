import { util } from 'zod/v4/core'

// What crosses between page and host is text: JSON, in which bytes stand as { "$bytes": base64 }. An object of the app's that happens to look like
// that has a dollar sign more on the wire.

/** Throws on what has no place in JSON and would be lost in silence: functions, symbols, big integers. */
export const toWire = (value: unknown): string => JSON.stringify(packed(value)) ?? 'null'

/** Throws a SyntaxError on text that is not JSON, and on bytes that are not base64. */
export const fromWire = (text: string): unknown => unpacked(JSON.parse(text))

const packed = (value: unknown): unknown => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === undefined) return value
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} cannot cross between page and host`)
  if (value instanceof Uint8Array) return { $bytes: base64Of(value) }
  if (Array.isArray(value)) return value.map(packed)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [marked.test(key) ? `$${key}` : key, packed(inner)]))
}

const unpacked = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(unpacked)
  const entries = Object.entries(value)
  const [first] = entries
  if (entries.length === 1 && first?.[0] === '$bytes') return bytesOf(first[1])
  return Object.fromEntries(entries.map(([key, inner]) => [marked.test(key) ? key.slice(1) : key, unpacked(inner)]))
}

/** Keys that would be read as the mark of bytes, with any number of dollar signs. */
const marked = /^\$+bytes$/

/** In pieces, which is several times faster; a whole number of three bytes each, so that they join. */
const base64Of = (bytes: Uint8Array): string => {
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; from += piece) pieces.push(util.uint8ArrayToBase64(bytes.subarray(from, from + piece)))
  return pieces.join('')
}

const piece = 3 * 1024

const bytesOf = (base64: unknown): Uint8Array => {
  if (typeof base64 !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0) throw new SyntaxError('bytes on the wire are base64')
  return util.base64ToUint8Array(base64)
}
