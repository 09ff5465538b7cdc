import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** Length and SHA-256, in lower-case hexadecimal, of a file read in pieces. */
export const weighed = async (path: string): Promise<{ readonly bytes: number; readonly sha256: string }> => {
  const hash = createHash('sha256')
  let bytes = 0
  // seam: a stream without an encoding gives buffers
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(piece)
    bytes += piece.length
  }
  return { bytes, sha256: hash.digest('hex') }
}
