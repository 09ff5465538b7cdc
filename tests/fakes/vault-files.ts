import { DomainError } from '#core/domain-error.ts'
import type { VaultFiles, VaultHost, VaultLock } from '#vault/files.ts'

/** What the fake disk is to do wrong. `after`: that many writings still succeed. A crash leaves the writing undone, and all that follow. */
export type Fault = { readonly kind: 'crash' | 'disk-full' | 'read-only'; readonly after: number }

export type MemoryFiles = VaultFiles & {
  /** Path → bytes, to be looked at and tampered with. */
  readonly disk: Map<string, Uint8Array>
  /** How many writings there were. */
  readonly writings: () => number
  readonly breakWith: (fault: Fault | undefined) => void
}

/** What a crashed fake disk says: no code knows it, so none can go on past it. */
export const crashed = 'the process was stopped here'

let places = 0

/** A vault's folder in memory, each writing in one step, as the real one promises. */
export const memoryFiles = (disk = new Map<string, Uint8Array>()): MemoryFiles => {
  places += 1
  let writings = 0
  let fault: Fault | undefined
  let left = 0

  const writing = (change: () => void) => {
    if (fault !== undefined && left <= 0) throw fault.kind === 'crash' ? new Error(crashed) : new DomainError('vault-unwritable', { reason: fault.kind })
    left -= 1
    writings += 1
    change()
  }

  const put = (path: string, bytes: Uint8Array): 'created' | 'taken' => {
    if (disk.has(path)) return 'taken'
    writing(() => disk.set(path, bytes.slice()))
    return 'created'
  }

  return {
    disk,
    writings: () => writings,
    breakWith: next => {
      fault = next
      left = next?.after ?? 0
    },
    place: `memory ${places}`,
    read: async path => disk.get(path)?.slice() ?? null,
    size: async path => disk.get(path)?.length ?? null,
    list: async folder => {
      const under = folder === '' ? '' : `${folder}/`
      const rests = [...disk.keys()].filter(path => path.startsWith(under)).map(path => path.slice(under.length))
      const folders = new Set(rests.flatMap(rest => (rest.includes('/') ? [rest.slice(0, rest.indexOf('/'))] : [])))
      return { files: rests.filter(rest => !rest.includes('/')).toSorted(), folders: [...folders].toSorted() }
    },
    create: async (path, bytes) => put(path, bytes),
    createFrom: async (path, source) => {
      const pieces: Uint8Array[] = []
      for await (const piece of source) pieces.push(piece)
      return put(path, Buffer.concat(pieces))
    },
    replace: async (path, bytes) => writing(() => disk.set(path, bytes.slice())),
    stream: async function* (path) {
      const bytes = disk.get(path)
      if (bytes === undefined) throw new DomainError('file-unreadable', { name: path, reason: 'missing' })
      for (let from = 0; from < bytes.length; from += 5000) yield bytes.subarray(from, from + 5000)
    },
    move: async (from, to) => {
      const bytes = disk.get(from)
      if (bytes === undefined) throw new DomainError('vault-unwritable', { reason: 'other' })
      writing(() => {
        disk.delete(from)
        disk.set(to, bytes)
      })
    },
    // File by file, as a real folder is deleted: a crash may come between.
    remove: async path => {
      for (const name of [...disk.keys()].filter(name => name === path || name.startsWith(`${path}/`))) writing(() => disk.delete(name))
    },
  }
}

/** A clock that stands still but for `pass`, and bytes that never repeat. */
export const memoryHost = (lock = memoryLock()): VaultHost & { readonly pass: (seconds: number) => void } => {
  let now = Date.UTC(2026, 10, 24, 9, 0, 0)
  let count = 0
  return {
    lock,
    now: () => new Date(now),
    pass: seconds => {
      now += seconds * 1000
    },
    random: bytes => {
      count += 1
      return Uint8Array.from({ length: bytes }, (_, at) => (at < 4 ? (count >>> (8 * at)) & 255 : 7))
    },
  }
}

/** A lock only one of those who share it can hold. */
const memoryLock = (): VaultLock => {
  let holder: object | undefined
  return {
    take: async () => {
      if (holder !== undefined) return { kind: 'held', by: 'another window has it open' }
      const self = {}
      holder = self
      return {
        kind: 'taken',
        isOurs: async () => holder === self,
        release: async () => {
          holder = undefined
        },
      }
    },
  }
}
