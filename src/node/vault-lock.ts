import { execFile } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { codeOf } from '#node/read-text.ts'
import type { LockTaken, VaultLock } from '#vault/files.ts'

const fileName = 'vault.lock'

/** Who holds a vault. `started` tells a process from a later one with its number; `machine` is a hash, so that the file names nobody. */
type Holder = { readonly id: string; readonly pid: number; readonly started: string; readonly machine: string }

/**
 * A file in the vault's folder that names the process which writes. One left by a process that is gone is taken over. Of another machine on the
 * same folder nothing can be known: its lock stands until it is `forced`.
 */
export const vaultLock = (root: string, { forced = false } = {}): VaultLock => ({
  take: async () => {
    const path = join(root, fileName)
    const self: Holder = { id: randomUUID(), pid: process.pid, started: await startOf(process.pid), machine: thisMachine() }
    await mkdir(root, { recursive: true, mode: 0o700 }).catch(() => undefined)
    for (let tries = 0; tries < 5; tries += 1) {
      try {
        if (await place(path, self)) return taken(path, self, tries > 0)
      } catch (error) {
        if (!cannotWrite.has(codeOf(error))) throw error
        return { kind: 'held', by: 'its folder cannot be written' }
      }
      const holder = await holderIn(path)
      if (holder !== undefined && !forced && !(await isGone(holder))) {
        return { kind: 'held', by: holder.machine === self.machine ? 'another window has it open' : 'another machine has it open, or left it without locking' }
      }
      await moveAway(path, holder)
    }
    return { kind: 'held', by: 'another window is opening it' }
  },
})

const cannotWrite: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'])

/** Written whole under another name first: a lock is never seen half-written. False where there is one already. */
const place = async (path: string, self: Holder): Promise<boolean> => {
  const making = `${path}.${self.id}`
  try {
    await writeFile(making, JSON.stringify(self), { flag: 'wx', mode: 0o600 })
    await link(making, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!['ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error)) && !(codeOf(error) === 'EPERM' && (await isThere(making)))) throw error
    return writeFile(path, JSON.stringify(self), { flag: 'wx', mode: 0o600 }).then(
      () => true,
      (error: unknown) => {
        if (codeOf(error) === 'EEXIST') return false
        throw error
      },
    )
  } finally {
    await rm(making, { force: true }).catch(() => undefined)
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const taken = (path: string, self: Holder, tookOver: boolean): LockTaken => {
  const isOurs = async () => (await holderIn(path))?.id === self.id
  return {
    kind: 'taken',
    ...(tookOver ? { tookOver: 'A lock left by a window that did not close properly was taken over.' } : {}),
    isOurs,
    release: async () => {
      if (await isOurs()) await rm(path, { force: true }).catch(() => undefined)
    },
  }
}

/** Undefined where there is no lock, or none that can be read. */
const holderIn = async (path: string): Promise<Holder | undefined> => {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'))
    return isHolder(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && 'id' in value && 'pid' in value && typeof value.pid === 'number' && 'started' in value && 'machine' in value

/** A dead lock is first moved to a name of its own. Where that turns out to be another, living one, it is put back. */
const moveAway = async (path: string, dead: Holder | undefined): Promise<void> => {
  const away = `${path}.${randomUUID()}`
  try {
    await rename(path, away)
  } catch {
    return
  }
  const moved = await holderIn(away)
  if (moved !== undefined && moved.id !== dead?.id) await link(away, path).catch(() => undefined)
  await rm(away, { force: true }).catch(() => undefined)
}

const isGone = async ({ pid, started, machine }: Holder): Promise<boolean> => {
  if (machine !== thisMachine()) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return true
  }
  const now = await startOf(pid)
  return now !== '' && started !== '' && now !== started
}

const thisMachine = (): string => hashed(`recourse\n${hostname()}`)

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** When a process began, as its system says it; empty where it does not (Windows): there a process is known by its number alone. */
const startOf = async (pid: number): Promise<string> => {
  if (process.platform === 'linux') return linuxStart(pid)
  if (process.platform === 'win32') return ''
  return promisify(execFile)('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], { env: { LC_ALL: 'C', TZ: 'UTC' } }).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  )
}

/** Clock ticks since this boot (proc(5), field 22 of stat; the name before it may hold anything), and which boot it was. */
const linuxStart = async (pid: number): Promise<string> => {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8')
    const ticks = text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? ''
    return hashed(`${(await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()}:${ticks}`)
  } catch {
    return ''
  }
}
