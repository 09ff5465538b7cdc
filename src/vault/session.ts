import type { LockTaken, VaultFiles, VaultHost } from '#vault/files.ts'
import type { VaultKey } from '#vault/identity.ts'
import type { IndexBook } from '#vault/index/book.ts'
import type { CaseState } from '#vault/journal/state.ts'
import { refuse } from '#vault/problem.ts'

/** A vault while it stands open. Once ended, it holds no key and no plaintext, and every use of it refuses with `vault-locked`. */
export type Session = {
  readonly files: VaultFiles
  readonly host: VaultHost
  readonly book: IndexBook
  readonly cases: Map<string, CaseState>
  /** Who else has the vault open; undefined where it may be written here. */
  readonly readOnlyBy: string | undefined
  readonly key: () => VaultKey
  /** Looks at what writes change, between two of them. */
  readonly look: <T>(work: (key: VaultKey) => Promise<T>) => Promise<T>
  /** Writes, one after another. What was asked for before the vault locks is finished first. Refuses with `vault-read-only`. */
  readonly write: <T>(work: (key: VaultKey) => Promise<T>) => Promise<T>
  readonly end: () => Promise<void>
}

export type Opened = { readonly files: VaultFiles; readonly host: VaultHost; readonly key: VaultKey; readonly book: IndexBook }

export const beginSession = ({ files, host, key, book }: Opened, lock: LockTaken | string): Session => {
  const cases = new Map<string, CaseState>()
  const held: { key: VaultKey | undefined } = { key }
  let last: Promise<unknown> = Promise.resolve()
  let ended: Promise<void> | undefined

  const keyHeld = (): VaultKey => {
    if (held.key === undefined || ended !== undefined) throw refuse('vault-locked', {})
    return held.key
  }

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    // Not the turn itself, which would hold on to what was read.
    last = turn.then(nothing, nothing)
    return turn
  }

  const finish = async () => {
    await last
    // An index that cannot be written is brought up when the vault is next opened.
    await book.written().catch(() => undefined)
    held.key = undefined
    cases.clear()
    book.clear()
    if (typeof lock !== 'string') await lock.release()
  }

  return {
    files,
    host,
    book,
    cases,
    readOnlyBy: typeof lock === 'string' ? lock : undefined,
    key: keyHeld,
    look: async work => {
      const key = keyHeld()
      return inTurn(() => work(key))
    },
    write: async work => {
      const key = keyHeld()
      if (typeof lock === 'string') throw refuse('vault-read-only', { by: lock })
      return inTurn(async () => {
        if (!(await lock.isOurs())) throw refuse('vault-read-only', { by: 'another window or machine took it over' })
        return work(key)
      })
    },
    end: () => {
      ended ??= finish()
      return ended
    },
  }
}

const nothing = (): void => undefined
