/** A chunk's bytes are only valid until the next chunk is asked for: the memory is used again. */
export type Chunk = { readonly bytes: Uint8Array; readonly last: boolean }

/**
 * Pieces of any size as chunks of `size` bytes and one last chunk of 0 to `size` bytes, which is empty only where there are no bytes at all.
 * A chunk is handed out when it is known whether more follows.
 */
export async function* inChunks(pieces: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Chunk> {
  const held = new Uint8Array(size)
  let used = 0
  for await (const piece of pieces) {
    let rest = piece
    while (rest.length > 0) {
      if (used === size) {
        yield { bytes: held, last: false }
        used = 0
      }
      if (used === 0 && rest.length > size) {
        yield { bytes: rest.subarray(0, size), last: false }
        rest = rest.subarray(size)
      } else {
        const fits = rest.subarray(0, size - used)
        held.set(fits, used)
        used += fits.length
        rest = rest.subarray(fits.length)
      }
    }
  }
  yield { bytes: held.subarray(0, used), last: true }
}
