import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { refuse } from '#contract/errors.ts'
import { codeOf } from '#node/read-text.ts'
import type { VaultFiles } from '#vault/files.ts'

const makingFolder = 'making'

/** A vault's folder on this disk. It is made with the first file. Files and folders are for their owner only. */
export const vaultFolder = (root: string): VaultFiles => {
  const at = (path: string) => join(root, path)

  /** Writes under a name nobody reads, then does `place`; each step is on the disk before the next. */
  const placed = async <T>(path: string, source: Source, place: (making: string, at: string) => Promise<T>): Promise<T> => {
    const making = join(root, makingFolder, randomUUID())
    const target = at(path)
    try {
      await makeFolders(dirname(making))
      await makeFolders(dirname(target))
      await writeWhole(making, source)
      const done = await place(making, target)
      await syncFolder(dirname(target))
      return done
    } catch (error) {
      throw unwritable(error)
    } finally {
      await rm(making, { force: true }).catch(() => undefined)
    }
  }

  return {
    place: resolve(root),
    read: path =>
      readFile(at(path)).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
        throw unreadable(error, path)
      }),
    size: path =>
      stat(at(path)).then(
        ({ size }) => size,
        (error: unknown) => {
          if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
          throw unreadable(error, path)
        },
      ),
    list: async folder => {
      const entries = await readdir(at(folder), { withFileTypes: true }).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
        throw unreadable(error, folder)
      })
      const names = (kind: 'isFile' | 'isDirectory') => entries.filter(entry => entry[kind]()).map(({ name }) => name)
      return { files: names('isFile').toSorted(), folders: names('isDirectory').toSorted() }
    },
    create: (path, bytes) => placed(path, [bytes], linkTo),
    createFrom: (path, source) => placed(path, source, linkTo),
    replace: (path, bytes) => placed(path, [bytes], rename),
    stream: async function* (path) {
      try {
        // seam: a stream without an encoding gives buffers
        yield* createReadStream(at(path), { highWaterMark: 2 ** 18 }) as AsyncIterable<Uint8Array>
      } catch (error) {
        throw unreadable(error, path)
      }
    },
    move: async (from, to) => {
      try {
        await makeFolders(dirname(at(to)))
        await rename(at(from), at(to))
        await syncFolder(dirname(at(to)))
        await syncFolder(dirname(at(from)))
      } catch (error) {
        throw unwritable(error)
      }
    },
    remove: async path => {
      try {
        await rm(at(path), { recursive: true, force: true })
        await syncFolder(dirname(at(path)))
      } catch (error) {
        throw unwritable(error)
      }
    },
  }
}

type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

const writeWhole = async (path: string, source: Source): Promise<void> => {
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const piece of source) await file.writeFile(piece)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A link fails where the name is taken; a rename would write over. Some file systems have no links: there the look before the rename must do. */
const linkTo = async (making: string, target: string): Promise<'created' | 'taken'> => {
  try {
    await link(making, target)
    return 'created'
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return 'taken'
    if (!withoutLinks.has(codeOf(error))) throw error
    const isTaken = await stat(target).then(
      () => true,
      () => false,
    )
    if (isTaken) return 'taken'
    await rename(making, target)
    return 'created'
  }
}

const withoutLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR', 'EMLINK'])

const makeFolders = async (folder: string): Promise<void> => {
  const there = await stat(folder).catch(() => undefined)
  if (there?.isDirectory()) return
  const parent = dirname(folder)
  if (parent !== folder) await makeFolders(parent)
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
  await syncFolder(parent)
}

/** Windows has no folder to open; there a rename is on the disk with its file. */
export const syncFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!notForFolders.has(codeOf(error))) throw error
  }
}

const notForFolders: ReadonlySet<string> = new Set(['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOENT', 'ENOTSUP'])

const unreadable = (error: unknown, path: string): unknown =>
  refuse(
    'file-unreadable',
    { name: basename(path), reason: codeOf(error) === 'ENOENT' ? 'missing' : codeOf(error) === 'EACCES' ? 'not-allowed' : 'other' },
    { cause: error },
  )

/** What the disk said, as a refusal. Anything else, such as a failing source, stays what it is. */
const unwritable = (error: unknown): unknown => {
  const reason = reasons[codeOf(error)]
  return reason === undefined ? error : refuse('vault-unwritable', { reason }, { cause: error })
}

const reasons: { readonly [code: string]: 'not-allowed' | 'disk-full' | 'read-only' | 'other' } = {
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  ENOENT: 'other',
  ENOTDIR: 'other',
  EEXIST: 'other',
  EIO: 'other',
  EBUSY: 'other',
  EMFILE: 'other',
  ENAMETOOLONG: 'other',
}
