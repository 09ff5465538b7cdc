import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '#node/folder.ts'

/** Folders for work on readable copies: for their owner only, and gone when the work ends. */
export type WorkFolders = {
  readonly open: () => Promise<{ readonly folder: string; readonly gone: () => Promise<void> }>
  /** Removes what processes that are no more left behind. To be called before any is opened. */
  readonly clearStale: () => void
  /** Removes all of this process at once, for an end that cannot wait. */
  readonly clearOwn: () => void
}

/** Each is named after the process, so that the next one can tell which were left behind. */
export const workFolders = (root: string, prefix: string): WorkFolders => {
  const own = `${prefix}${process.pid}-`
  const removeWhere = (isGone: (pid: number) => boolean): void => {
    for (const name of namesIn(root)) {
      const pid = name.startsWith(prefix) ? Number(/^(\d+)-/.exec(name.slice(prefix.length))?.[1] ?? Number.NaN) : Number.NaN
      if (!Number.isNaN(pid) && isGone(pid)) rmSync(join(root, name), { recursive: true, force: true, maxRetries: 3 })
    }
  }
  return {
    open: async () => {
      await makeFolder(root)
      const folder = join(root, `${own}${randomUUID()}`)
      await mkdir(folder, { mode: 0o700 })
      return { folder, gone: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) }
    },
    clearStale: () => removeWhere(pid => pid === process.pid || !isAlive(pid)),
    clearOwn: () => removeWhere(pid => pid === process.pid),
  }
}

const namesIn = (root: string): readonly string[] => {
  try {
    return readdirSync(root)
  } catch {
    return []
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
