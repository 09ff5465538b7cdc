import { randomUUID } from 'node:crypto'
import { access, link, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type ErrorInfo, refuse } from '#contract/errors.ts'
import { codeOf } from '#node/read-text.ts'

export type NewFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Writes a set of files into a folder, made if missing: all of them or none. Each is written whole under a temporary name and
 * synced, then given its own. A file that is there already refuses the set, unless `replace`. Returns the paths.
 */
export const writeFiles = async (folder: string, files: readonly NewFile[], { replace = false } = {}): Promise<readonly string[]> => {
  const paths = files.map(({ name }) => join(folder, name))
  const temporary: string[] = []
  const placed: string[] = []
  try {
    await makeFolder(resolve(folder))
    if (!replace) await refuseExisting(paths)
    for (const { bytes } of files) {
      const path = join(folder, `.${randomUUID()}.tmp`)
      temporary.push(path)
      await writeSynced(path, bytes)
    }
    for (const [index, from] of temporary.entries()) {
      const to = paths[index]
      if (to === undefined) continue
      await (replace ? rename(from, to) : link(from, to))
      if (!replace) placed.push(to)
    }
    return paths
  } catch (error) {
    await Promise.all(placed.map(path => rm(path, { force: true })))
    throw explained(error, folder, paths)
  } finally {
    await Promise.all(temporary.map(path => rm(path, { force: true }).catch(() => undefined)))
  }
}

/**
 * A folder and those above it. Step by step, because mkdir with `recursive` never ends where the system answers “no such folder” for a
 * folder that is there and takes no new ones, as /proc does.
 */
const makeFolder = async (folder: string): Promise<void> => {
  const parent = dirname(folder)
  const there = await stat(folder).catch(() => undefined)
  if (there?.isDirectory()) return
  if (there !== undefined) throw refuse('folder-unwritable', { folder, reason: 'not-a-folder' })
  if (parent !== folder) await makeFolder(parent)
  await mkdir(folder).catch(async (error: unknown) => {
    if (codeOf(error) === 'EEXIST') return
    if (codeOf(error) === 'ENOENT') throw refuse('folder-unwritable', { folder, reason: 'other' }, { cause: error })
    throw error
  })
}

const refuseExisting = async (paths: readonly string[]): Promise<void> => {
  const found = await Promise.all(
    paths.map(path =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  )
  const existing = paths.filter((_, index) => found[index])
  if (existing.length > 0) throw refuse('output-exists', { paths: existing })
}

const writeSynced = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

const explained = (error: unknown, folder: string, paths: readonly string[]): unknown => {
  const code = codeOf(error)
  if (code === 'EEXIST') return refuse('output-exists', { paths }, { cause: error })
  const reason = reasons[code]
  return reason === undefined ? error : refuse('folder-unwritable', { folder, reason }, { cause: error })
}

const reasons: { readonly [code: string]: ErrorInfo['folder-unwritable']['reason'] } = {
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  ENOTDIR: 'not-a-folder',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
}
