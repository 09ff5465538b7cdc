import { randomUUID } from 'node:crypto'
import { copyFile, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { refuse } from '#contract/errors.ts'
import { folderRefusal } from '#node/folder.ts'

/**
 * Puts a new text in place of a file's old one, in one step, and keeps the old one beside it as `.bak`. `before` is the text the new one was
 * made from: a file that is no longer so is left alone. Returns the path of the backup.
 */
export const replaceText = async (path: string, before: string, after: string): Promise<string> => {
  const backup = `${path}.bak`
  const making = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    const { mode } = await stat(path)
    const file = await open(making, 'wx', mode & 0o777)
    try {
      await file.writeFile(after, 'utf8')
      await file.sync()
    } finally {
      await file.close()
    }
    const now = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
    if (now !== before) throw refuse('file-changed', { name: basename(path) })
    await copyFile(path, backup)
    await rename(making, path)
    return backup
  } catch (error) {
    throw folderRefusal(error, dirname(path))
  } finally {
    await rm(making, { force: true })
  }
}
