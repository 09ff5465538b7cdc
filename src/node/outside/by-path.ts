import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { link, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import type { OutsideFiles } from '#app/outside-files.ts'
import { type ErrorInfo, refuse } from '#contract/errors.ts'
import { folderRefusal, makeFolder } from '#node/folder.ts'
import { newFile } from '#node/outside/new-file.ts'
import { codeOf } from '#node/read-text.ts'
import { syncFolder } from '#node/vault-folder.ts'

/** Files named by their paths, on a command line. One that is there already is not written over. */
export const filesByPath: OutsideFiles = {
  given: fileStream,
  handOut: async (name, out = name, make) => {
    const path = resolve(out)
    const making = `${path}.${randomUUID()}.part`
    try {
      await makeFolder(dirname(path))
      if (await isThere(path)) throw refuse('output-exists', { paths: [out] })
      const { value, bytes } = await newFile(making, make)
      await place(making, path).catch((error: unknown) => {
        throw codeOf(error) === 'EEXIST' ? refuse('output-exists', { paths: [out] }) : error
      })
      await rm(making, { force: true })
      await syncFolder(dirname(path))
      return { handed: { name: basename(path), bytes, path: out }, value }
    } catch (error) {
      throw folderRefusal(error, dirname(path))
    } finally {
      await rm(making, { force: true }).catch(() => undefined)
    }
  },
}

/** The bytes of a file, in pieces. Refuses with `file-unreadable`. */
export async function* fileStream(path: string): AsyncIterable<Uint8Array> {
  try {
    // seam: a stream without an encoding gives buffers
    yield* createReadStream(path, { highWaterMark: 2 ** 18 }) as AsyncIterable<Uint8Array>
  } catch (error) {
    const reason = reasons[codeOf(error)]
    if (reason === undefined) throw error
    throw refuse('file-unreadable', { name: basename(path), reason }, { cause: error })
  }
}

/** A link writes over nothing; some file systems have none. */
const place = async (making: string, path: string): Promise<void> => {
  try {
    await link(making, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    await rename(making, path)
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const reasons: { readonly [code: string]: ErrorInfo['file-unreadable']['reason'] } = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EISDIR: 'is-a-folder',
  EIO: 'other',
}
