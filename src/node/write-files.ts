import { randomUUID } from 'node:crypto'
import { access, link, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { refuse } from '#contract/errors.ts'
import { folderRefusal, makeFolder, writeSynced } from '#node/folder.ts'
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

const explained = (error: unknown, folder: string, paths: readonly string[]): unknown =>
  codeOf(error) === 'EEXIST' ? refuse('output-exists', { paths }, { cause: error }) : folderRefusal(error, folder)
