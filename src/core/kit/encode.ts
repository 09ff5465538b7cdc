// What the pure rings lack of the host: bytes of a text, and the base64 that a content security policy asks for.

export const utf8 = (text: string): Uint8Array => {
  const bytes: number[] = []
  for (const character of text.toWellFormed()) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code))
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code))
  }
  return Uint8Array.from(bytes)
}

/** From hexadecimal, with padding (RFC 4648, section 4). */
export const base64OfHex = (hex: string): string => {
  const bytes = (hex.match(/../g) ?? []).map(pair => Number.parseInt(pair, 16))
  const groups = Array.from({ length: Math.ceil(bytes.length / 3) }, (_, at) => bytes.slice(at * 3, at * 3 + 3))
  return groups
    .map(group => {
      const [a = 0, b = 0, c = 0] = group
      const letters = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63].map(six => alphabet.charAt(six)).join('')
      return letters.slice(0, group.length + 1).padEnd(4, '=')
    })
    .join('')
}

const tail = (code: number) => 0x80 | (code & 0x3f)

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The text of bytes in UTF-8. Throws a URIError where they are not. */
export const textOfUtf8 = (pieces: readonly Uint8Array[]): string =>
  decodeURIComponent(pieces.map(piece => Array.from(piece, byte => `%${byte.toString(16).padStart(2, '0')}`).join('')).join(''))
