import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { Zip, ZipPassThrough } from 'fflate'

/** The first day the format knows: the archive tells no time. */
const firstDayOfZip = new Date(1980, 0, 1)

export type ZippedFile = { readonly name: string } & ({ readonly bytes: Uint8Array } | { readonly place: string })

/** Writes files into a new archive as they come, uncompressed, in memory that does not grow with them. At most 4 GB, as the format has it. Answers with its size. */
export const streamedZip = async (path: string, files: readonly ZippedFile[], signal?: AbortSignal): Promise<number> => {
  const archive = await open(path, 'wx', 0o600)
  let size = 0
  let waiting: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    waiting.push(piece)
  })
  const drain = async (): Promise<void> => {
    const pieces = waiting
    waiting = []
    for (const piece of pieces) {
      await archive.writeFile(piece)
      size += piece.length
    }
  }
  try {
    for (const file of files) {
      const entry = new ZipPassThrough(file.name)
      entry.mtime = firstDayOfZip
      zip.add(entry)
      if ('bytes' in file) entry.push(file.bytes)
      else
        for await (const piece of piecesOf(await open(file.place, 'r'))) {
          signal?.throwIfAborted()
          entry.push(piece)
          await drain()
        }
      entry.push(new Uint8Array(), true)
      await drain()
    }
    zip.end()
    await drain()
    await archive.sync()
    return size
  } finally {
    await archive.close()
  }
}

async function* piecesOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(1 << 20))
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
