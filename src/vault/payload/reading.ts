import { refuse } from './refusal.ts'

/** The parts of an age file, taken in their order from pieces of any size. */
export type Reading = {
  /** Up to and including the line with the MAC. Throws `age-file-damaged` where there is none. */
  readonly header: () => Promise<Uint8Array>
  /** Exactly that many bytes. Throws `age-file-damaged` where there are fewer. */
  readonly exactly: (length: number) => Promise<Uint8Array>
  /** Whatever has not been taken. */
  readonly rest: () => AsyncIterable<Uint8Array>
}

export const readingOf = (pieces: AsyncIterator<Uint8Array>): Reading => {
  let held: Uint8Array = new Uint8Array()

  const more = async () => {
    const next = await pieces.next()
    if (next.done === true) throw refuse('age-file-damaged', { part: 'header' })
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value])
  }

  const taken = (length: number) => {
    const bytes = held.subarray(0, length)
    held = held.subarray(length)
    return bytes
  }

  return {
    header: async () => {
      for (;;) {
        const end = endOfHeader(held)
        if (end !== undefined) return taken(end)
        if (held.length > longestHeader) throw refuse('age-file-damaged', { part: 'header' })
        await more()
      }
    },
    exactly: async length => {
      while (held.length < length) await more()
      return taken(length)
    },
    rest: async function* () {
      yield taken(held.length)
      for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value
    },
  }
}

/** In bytes: room for some thousand recipients; the format itself names no limit. */
const longestHeader = 1024 * 1024

/**
 * C2SP age, "ABNF definition of file header": only the last line starts with dashes, for an argument line starts with "->" and a line of a
 * body is base64. Whether the lines before it are right is for the library to say.
 */
const endOfHeader = (bytes: Uint8Array): number | undefined => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = text.indexOf('\n---', 0, 'latin1')
  const end = mark < 0 ? -1 : text.indexOf('\n', mark + 1, 'latin1')
  return end < 0 ? undefined : end + 1
}
