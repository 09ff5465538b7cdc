import { openBackup } from '#vault/backup/open.ts'
import type { Secret } from '#vault/door.ts'
import type { VaultFiles } from '#vault/files.ts'
import { isOfSystem, lockFile, makingFolder } from '#vault/places.ts'
import { refuse } from '#vault/problem.ts'

/** `madeAt` is when the backup was made. */
export type Restored = { readonly files: number; readonly madeAt: string }

/**
 * Puts a backup into an empty folder. What opens the vault is written last: a folder in which this was interrupted is no vault. Where anything
 * is wrong nothing is left. Refuses with `folder-not-empty`, and as `openBackup` does.
 */
export const restoreBackup = async (files: VaultFiles, source: AsyncIterable<Uint8Array>, secret: Secret): Promise<Restored> => {
  const there = await files.list('')
  if ([...there.files, ...there.folders].some(name => !isOfSystem(name) && name !== lockFile && name !== makingFolder)) throw refuse('folder-not-empty', {})
  const backup = await openBackup(source, secret)
  try {
    const { madeAt, files: listed } = await backup.each(async ({ path, body }) => {
      if ((await files.createFrom(path, body)) === 'taken') throw refuse('folder-not-empty', {})
    })
    for (const { path, bytes } of backup.door.toReversed()) await files.replace(path, bytes)
    return { files: listed.length, madeAt }
  } catch (error) {
    const left = await files.list('')
    for (const name of [...left.files, ...left.folders]) if (!isOfSystem(name) && name !== lockFile) await files.remove(name).catch(() => undefined)
    throw error
  }
}
