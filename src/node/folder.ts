import { mkdir, open, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type ErrorInfo, refuse } from '#contract/errors.ts'
import { codeOf } from '#node/read-text.ts'

/**
 * A folder and those above it. Step by step, because mkdir with `recursive` never ends where the system answers “no such folder” for a
 * folder that is there and takes no new ones, as /proc does.
 */
export const makeFolder = async (folder: string): Promise<void> => {
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

/** A new file, readable by its owner only, on the disk when this returns. Fails where the name is taken. */
export const writeSynced = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** What the system said of a folder, as a refusal; any other error as it is. */
export const folderRefusal = (error: unknown, folder: string): unknown => {
  const reason = reasons[codeOf(error)]
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
