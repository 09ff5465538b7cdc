// What the structured clone algorithm carries over IPC, as JSON. Plain JavaScript without imports: its text also runs in the page.

/** Throws what Electron throws on a function. */
export const pack = value => {
  if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.')
  if (value === undefined) return { $t: 'u' }
  if (typeof value === 'bigint') return { $t: 'n', v: String(value) }
  if (typeof value === 'number' && !Number.isFinite(value)) return { $t: 'f', v: String(value) }
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Date) return { $t: 'd', v: value.getTime() }
  if (value instanceof Uint8Array) {
    let text = ''
    for (let at = 0; at < value.length; at += 32768) text += String.fromCharCode(...value.subarray(at, at + 32768))
    return { $t: 'b', v: btoa(text) }
  }
  if (value instanceof Error) return { $t: 'e', v: value.message }
  if (Array.isArray(value)) return value.map(pack)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pack(inner)]))
}

export const unpack = value => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(unpack)
  if (value.$t === 'u') return undefined
  if (value.$t === 'n') return BigInt(value.v)
  if (value.$t === 'f') return Number(value.v)
  if (value.$t === 'd') return new Date(value.v)
  if (value.$t === 'b') return Uint8Array.from(atob(value.v), letter => letter.charCodeAt(0))
  if (value.$t === 'e') return new Error(value.v)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unpack(inner)]))
}
