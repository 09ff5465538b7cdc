import { once } from 'node:events'
import { extract, type Header, pack } from 'tar-stream'

/** A file on its way into a tar, or out of one. A body is read before the next entry is asked for. */
export type Packed = { readonly path: string; readonly size: number; readonly body: AsyncIterable<Uint8Array> }

/** Nothing of a file but its name and size goes in: no owner, no time. */
const headerOf = (name: string, size: number) => ({ name, size, mode: 0o600, mtime: new Date(0), uid: 0, gid: 0 })

/** The entries as a tar (POSIX.1-2001, pax). Memory does not grow with them. */
export async function* tarOf(entries: AsyncIterable<Packed>): AsyncIterable<Uint8Array> {
  const tar = pack()
  const drive = async () => {
    for await (const { path, size, body } of entries) {
      const entry = tar.entry(headerOf(path, size))
      const written = once(entry, 'close')
      written.catch(() => undefined)
      for await (const piece of body) if (!entry.write(piece)) await Promise.race([once(entry, 'drain'), written])
      entry.end(null)
      await written
    }
    tar.finalize()
  }
  drive().catch(error => tar.destroy(error))
  try {
    yield* tar as AsyncIterable<Uint8Array> // seam: the library gives buffers and does not say so
  } finally {
    tar.destroy(null)
  }
}

/** The 512 bytes that stand before a file in a tar, for a short name. */
export const tarHeader = async (name: string, size: number): Promise<Uint8Array> => {
  const tar = pack()
  tar.entry(headerOf(name, size))
  try {
    for await (const piece of tar as AsyncIterable<Uint8Array>) return piece // seam: as above
    throw new Error('the library wrote no header')
  } finally {
    tar.destroy(null)
  }
}

/** What fills up the last block of a file of that size in a tar. */
export const tarPadding = (size: number): Uint8Array => new Uint8Array((blockLength - (size % blockLength)) % blockLength)

export const blockLength = 512

/** Two empty blocks end a tar. */
export const tarEnd = new Uint8Array(2 * blockLength)

/** The files in a tar, in their order. Throws where it is none, or cut off, and what the source throws. */
export async function* untarred(source: AsyncIterable<Uint8Array>): AsyncIterable<Packed> {
  const tar = extract()
  const closed = once(tar, 'close').catch(() => undefined)
  const feed = async () => {
    for await (const piece of source) {
      if (tar.destroyed) return
      if (!tar.write(piece)) await Promise.race([once(tar, 'drain'), closed])
    }
    tar.end(null)
  }
  const feeding = feed().catch(error => tar.destroy(error))
  try {
    for await (const entry of tar) yield fileOf(entry)
  } finally {
    tar.destroy(null)
    await feeding
  }
}

const fileOf = (entry: AsyncIterable<unknown> & { readonly header: Header }): Packed => ({
  path: entry.header.name,
  size: entry.header.size,
  body: entry as AsyncIterable<Uint8Array>, // seam: as above
})
