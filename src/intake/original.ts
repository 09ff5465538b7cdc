import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { limits } from './limits.ts'

export type Original =
  | { readonly kind: 'read'; readonly sha256: string; readonly size: number; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly sha256: string; readonly size: number }
  | { readonly kind: 'unreadable'; readonly why: string }

/** Reads a file once: its hash, and its bytes unless they are too many to work on. What is no plain file is not opened. */
export const readOriginal = async (path: string, signal?: AbortSignal): Promise<Original> => {
  try {
    const file = await open(path, 'r')
    try {
      const about = await file.stat()
      if (!about.isFile()) return { kind: 'unreadable', why: 'it is no file' }
      const fits = about.size <= limits.fileBytes
      const hash = createHash('sha256')
      const parts: Buffer[] = []
      let size = 0
      for (let more = true; more; ) {
        signal?.throwIfAborted()
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(1 << 20))
        const chunk = buffer.subarray(0, bytesRead)
        hash.update(chunk)
        size += bytesRead
        more = bytesRead > 0
        if (fits && size <= limits.fileBytes) parts.push(chunk)
      }
      const sha256 = hash.digest('hex')
      return size <= limits.fileBytes && fits ? { kind: 'read', sha256, size, bytes: Buffer.concat(parts) } : { kind: 'too-large', sha256, size }
    } finally {
      await file.close()
    }
  } catch (error) {
    signal?.throwIfAborted()
    return { kind: 'unreadable', why: reasons[error instanceof Error && 'code' in error ? String(error.code) : ''] ?? 'the disk refused it' }
  }
}

const reasons: { readonly [code: string]: string } = {
  ENOENT: 'it is not there',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
}
