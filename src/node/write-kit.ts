import { createHash, randomUUID } from 'node:crypto'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { refuse } from '#contract/errors.ts'
import type { KitMade } from '#contract/kit.ts'
import { folderRefusal, makeFolder, writeSynced } from '#node/folder.ts'
import { codeOf } from '#node/read-text.ts'

/**
 * Writes a kit as one folder: whole or not at all. It is made beside its place under a hidden name, synced, and moved there in one step;
 * an interrupt removes what was made so far. `from` is the folder the annexes are copied from. With `replace` an older kit gives way, but
 * only a folder that holds nothing else. Returns the paths.
 */
export const writeKit = async (folder: string, { files, copies }: Pick<KitMade, 'files' | 'copies'>, from: string | undefined, { replace = false } = {}) => {
  const place = resolve(folder)
  const making = join(dirname(place), `.${basename(place)}.${randomUUID()}.tmp`)
  const old = `${making}.old`
  const cleanUp = () => rmSync(making, { recursive: true, force: true })
  const interrupted = (signal: NodeJS.Signals) => {
    if (existsSync(old) && !existsSync(place)) renameSync(old, place)
    cleanUp()
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  try {
    await makeFolder(dirname(place))
    await refuseOccupied(place, replace)
    await mkdir(making, { mode: 0o700 })
    for (const { name, bytes } of files) await writeSynced(join(making, name), bytes)
    for (const { from: name, to, sha256 } of copies) await copyChecked(join(from ?? '', name), join(making, to), name, sha256)
    await refuseOccupied(place, replace)
    await moveInto(making, place, old)
    return [...files.map(({ name }) => name), ...copies.map(({ to }) => to)].map(name => join(folder, name))
  } catch (error) {
    throw explained(error, folder)
  } finally {
    process.removeListener('SIGINT', interrupted)
    process.removeListener('SIGTERM', interrupted)
    cleanUp()
  }
}

const refuseOccupied = async (place: string, replace: boolean): Promise<void> => {
  const there = await readdir(place).catch(error => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  if (there.length === 0) return
  if (!replace) throw refuse('output-exists', { paths: [place] })
  const known = new Set([...(await namesInKit(place)), 'kit.json', ...leftBySystems])
  const others = there.filter(name => !known.has(name))
  if (others.length > 0) throw refuse('folder-not-a-kit', { folder: place, others })
}

/** What file managers put into folders by themselves. */
const leftBySystems = ['.DS_Store', 'Thumbs.db', 'desktop.ini']

/** Names of an older kit’s own files; none where the folder is no kit. A signed copy is the lawyer’s and never among them. */
const namesInKit = async (place: string): Promise<readonly string[]> => {
  try {
    // seam: whatever else it holds, each name is checked below
    const kit = JSON.parse(await readFile(join(place, 'kit.json'), 'utf8')) as {
      readonly format?: unknown
      readonly files?: readonly { readonly name?: unknown }[]
    }
    if (kit.format !== 'recourse-kit' || !Array.isArray(kit.files)) return []
    return kit.files.map(({ name }) => String(name))
  } catch {
    return []
  }
}

const moveInto = async (making: string, place: string, old: string): Promise<void> => {
  const isThere = await rename(place, old).then(
    () => true,
    error => {
      if (codeOf(error) === 'ENOENT') return false
      throw error
    },
  )
  try {
    await rename(making, place)
  } catch (error) {
    if (isThere) await rename(old, place)
    throw error
  }
  if (isThere) await rm(old, { recursive: true, force: true })
}

const copyChecked = async (from: string, to: string, name: string, sha256: string): Promise<void> => {
  await copyFile(from, to)
  const file = await open(to, 'r+')
  try {
    await file.chmod(0o600)
    const hash = createHash('sha256')
    for await (const piece of file.createReadStream({ autoClose: false })) hash.update(piece)
    if (hash.digest('hex') !== sha256) throw refuse('file-changed', { name })
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A part of the path that is a file answers EEXIST when the folder is made. */
const explained = (error: unknown, folder: string): unknown =>
  codeOf(error) === 'EEXIST' ? refuse('folder-unwritable', { folder, reason: 'not-a-folder' }, { cause: error }) : folderRefusal(error, folder)
