import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

/** One pass over a file as it was given: its fingerprint, and whether it says it is encrypted. */
export const scanFile = (path: string): { readonly sha256: string; readonly bytes: number; readonly encrypted: boolean } => {
  const file = openSync(path, 'r')
  try {
    const hash = createHash('sha256')
    const buffer = Buffer.allocUnsafe(chunk + overlap)
    let bytes = 0
    let kept = 0
    let encrypted = false
    for (;;) {
      const got = readSync(file, buffer, kept, chunk, null)
      if (got === 0) break
      hash.update(buffer.subarray(kept, kept + got))
      bytes += got
      const all = buffer.subarray(0, kept + got)
      encrypted ||= all.includes('/Encrypt', 0, 'latin1')
      kept = Math.min(overlap, all.length)
      buffer.copyWithin(0, all.length - kept, all.length)
    }
    return { sha256: hash.digest('hex'), bytes, encrypted }
  } finally {
    closeSync(file)
  }
}

const chunk = 1 << 20
const overlap = 8
