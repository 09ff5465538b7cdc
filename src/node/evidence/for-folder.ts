import { existsSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Dispatch } from '#app/dispatch.ts'
import type { PackFile } from '#app/evidence-port.ts'
import type { VaultPort } from '#app/vault-port.ts'
import { refuse } from '#contract/errors.ts'
import { manifestName } from '#core/evidence/manifest.ts'
import { readManifest } from '#core/evidence/read-manifest.ts'
import { composeNodeApp, type FailureLog, pdfHere } from '#node/compose.ts'
import { evidenceRoomIn } from '#node/evidence/evidence-room.ts'
import { filesBelow } from '#node/evidence/find-files.ts'
import { folderRefusal, writeSynced } from '#node/folder.ts'
import { fontsFolder } from '#node/fonts-folder.ts'
import { codeOf } from '#node/read-text.ts'
import { workFolders } from '#node/work-folder.ts'

type Parts = {
  readonly out: string
  /** Whether an older pack at `out` gives way. */
  readonly replace: boolean
  readonly given: ReadonlyMap<string, string>
  readonly tell: (done: number, of: number, says: string) => void
  readonly log: FailureLog
  /** Left out where the case is a file. */
  readonly vault?: VaultPort
}

/**
 * An app that makes one pack as a folder. It works in a hidden folder beside it, where what an earlier run left is removed first; the pack gets its
 * name in one step when all of it is there. `clear` empties the work at once, for an end that cannot wait.
 */
export const packingApp = async ({ out, replace, given, tell, log, vault }: Parts): Promise<{ readonly dispatch: Dispatch; readonly clear: () => void }> => {
  const place = resolve(out)
  await refuseOccupied(place, replace)
  const folders = workFolders(dirname(place), `.${basename(place)}.making-`)
  folders.clearStale()
  const evidence = evidenceRoomIn({
    folders,
    fontsFolder: fontsFolder(),
    toPdf: pdfHere(),
    given,
    tell: (_, done, of, says) => tell(done, of, says),
    offer: async () => {
      throw new Error('A command line has nobody to offer a file to.')
    },
    handOver: async (files, _, { folder, signal }) => {
      await handOver(files, folder, place, replace, signal)
      return {}
    },
  })
  return { dispatch: composeNodeApp({ log, evidence, ...(vault === undefined ? {} : { vault }) }), clear: folders.clearOwn }
}

const handOver = async (files: readonly PackFile[], work: string, place: string, replace: boolean, signal: AbortSignal): Promise<void> => {
  const making = join(work, 'pack')
  const old = join(work, 'old')
  try {
    await mkdir(making, { mode: 0o700 })
    for (const file of files) {
      signal.throwIfAborted()
      const to = join(making, ...file.name.split('/'))
      await mkdir(dirname(to), { recursive: true, mode: 0o700 })
      if ('bytes' in file) await writeSynced(to, file.bytes)
      else await copySynced(file.place, to)
    }
    await refuseOccupied(place, replace)
    signal.throwIfAborted()
    if (existsSync(place)) await rename(place, old)
    try {
      await rename(making, place)
    } catch (error) {
      if (existsSync(old)) await rename(old, place)
      throw error
    }
    await rm(old, { recursive: true, force: true })
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? refuse('folder-unwritable', { folder: place, reason: 'not-a-folder' }, { cause: error }) : folderRefusal(error, place)
  }
}

const copySynced = async (from: string, to: string): Promise<void> => {
  await copyFile(from, to)
  const file = await open(to, 'r+')
  try {
    await file.chmod(0o600)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** An empty folder may be taken; an older pack only where it holds nothing but itself. */
const refuseOccupied = async (place: string, replace: boolean): Promise<void> => {
  const there = await readdir(place).catch(error => {
    if (codeOf(error) === 'ENOENT') return []
    if (codeOf(error) === 'ENOTDIR') throw refuse('folder-unwritable', { folder: place, reason: 'not-a-folder' }, { cause: error })
    throw folderRefusal(error, place)
  })
  if (there.length === 0) return
  if (!replace) throw refuse('output-exists', { paths: [place] })
  const read = readManifest(await readFile(join(place, manifestName), 'utf8').catch(() => ''))
  const own = new Set(read.kind === 'manifest' ? [...read.manifest.volumes, ...read.manifest.files].map(({ name }) => name) : [])
  const others = (await filesBelow(place)).filter(name => !own.has(name) && name !== manifestName)
  if (read.kind === 'unreadable' || others.length > 0) throw refuse('folder-not-a-pack', { folder: place, others: others.slice(0, 5) })
}
