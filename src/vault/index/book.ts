import type { VaultFiles } from '#vault/files.ts'
import type { VaultKey } from '#vault/identity.ts'
import { type Index, type Row, writeIndex } from '#vault/index/file.ts'
import type { Listed } from '#vault/index/reconcile.ts'
import type { VaultProblem } from '#vault/problem.ts'

/**
 * The index in memory, and its writing. The journals are what counts: an answer is acknowledged before the index is written, and an index
 * that lags behind is brought up when the vault is next opened. Writings that come together become one.
 */
export type IndexBook = {
  readonly rows: () => readonly Listed[]
  readonly row: (id: string) => Listed | undefined
  readonly put: (row: Row, problems?: readonly VaultProblem[]) => void
  /** What was found wrong with a case; kept in memory only. */
  readonly note: (id: string, problems: readonly VaultProblem[]) => void
  readonly refill: (listed: readonly Listed[]) => void
  /** Begins or, without the row, ends the deletion of a case. */
  readonly purging: (id: string, begun: boolean) => void
  /** Whether there are settings, which then must not go missing. */
  readonly hasSettings: () => boolean
  readonly settingsKept: () => void
  /** Resolves once all that was put is on the disk; throws where it cannot be written. */
  readonly written: () => Promise<void>
  /** Forgets every row and the key. */
  readonly clear: () => void
}

export const openBook = (files: VaultFiles, opened: VaultKey, from: Index, listed: readonly Listed[], isStale: boolean, isReadOnly: boolean): IndexBook => {
  const rows = new Map(listed.map(row => [row.id, row]))
  const purging = new Set(from.purging)
  let key: VaultKey | undefined = opened
  let generation = from.generation
  let settings = from.settings
  let dirty = isStale
  let writing: Promise<void> | undefined

  const write = async () => {
    while (dirty && key !== undefined) {
      dirty = false
      generation += 1
      const index = { generation, rows: [...rows.values()].map(({ problems: _, ...row }) => row), purging: [...purging], settings }
      await writeIndex(files, key, index).catch((error: unknown) => {
        dirty = true
        throw error
      })
    }
  }

  const written = async () => {
    if (isReadOnly || key === undefined) return
    writing ??= write().finally(() => {
      writing = undefined
    })
    await writing
    if (dirty) await written()
  }

  const changed = () => {
    dirty = true
    // What fails here is tried again with the next change, and said when the vault is locked.
    written().catch(() => undefined)
  }

  if (isStale) changed()
  return {
    rows: () => [...rows.values()],
    row: id => rows.get(id),
    put: (row, problems = []) => {
      rows.set(row.id, { ...row, problems })
      changed()
    },
    note: (id, problems) => {
      const row = rows.get(id)
      if (row !== undefined) rows.set(id, { ...row, problems })
    },
    refill: listed => {
      rows.clear()
      for (const row of listed) rows.set(row.id, row)
    },
    purging: (id, begun) => {
      if (begun) purging.add(id)
      else purging.delete(id)
      rows.delete(id)
      changed()
    },
    hasSettings: () => settings,
    settingsKept: () => {
      if (settings) return
      settings = true
      changed()
    },
    written,
    clear: () => {
      rows.clear()
      key = undefined
    },
  }
}
