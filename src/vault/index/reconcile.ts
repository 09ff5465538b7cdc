import type { VaultFiles } from '#vault/files.ts'
import type { VaultKey } from '#vault/identity.ts'
import type { Row } from '#vault/index/file.ts'
import { readLastRecord } from '#vault/journal/last-record.ts'
import { readJournal } from '#vault/journal/read.ts'
import { conflictProblem, stateOf } from '#vault/journal/state.ts'
import { caseFolder, casesFolder, isId, journalFile } from '#vault/places.ts'
import { fromBackup, type VaultProblem } from '#vault/problem.ts'

/** A case on a list. With problems it may be more, or less, than the row says. */
export type Listed = Row & { readonly problems: readonly VaultProblem[] }

/** `unlisted`: folders of which not one record can be read. `moved`: some rows are other than the index had them. */
export type Reconciled = { readonly listed: readonly Listed[]; readonly unlisted: readonly VaultProblem[]; readonly moved: boolean }

/**
 * The index against the folders, by their names alone; a case is opened only where its journal moved on since, was cut short, or has copies
 * beside it. Without rows every case is opened, at its last record.
 */
export const reconcile = async (files: VaultFiles, key: VaultKey, rows: readonly Row[]): Promise<Reconciled> => {
  const known = new Map(rows.map(row => [row.id, row]))
  const folders = (await files.list(casesFolder)).folders.filter(isId)
  const there = new Set(folders)
  const looked = await inBatches(folders, id => look(files, key, id, known.get(id)))
  const gone = rows.filter(({ id }) => !there.has(id)).map(row => ({ ...row, problems: [goneProblem(row.id)] }))
  const listed = [...looked.flatMap(({ listed }) => listed ?? []), ...gone]
  return {
    listed,
    unlisted: looked.flatMap(({ unlisted }) => unlisted ?? []),
    moved: listed.some(({ id, seq, hash, removedAt }) => {
      const row = known.get(id)
      return row?.seq !== seq || row.hash !== hash || row.removedAt !== removedAt
    }),
  }
}

type Looked = { readonly listed?: Listed; readonly unlisted?: readonly VaultProblem[] }

const look = async (files: VaultFiles, key: VaultKey, id: string, row: Row | undefined): Promise<Looked> => {
  const { files: names } = await files.list(caseFolder(id))
  const journal = names.flatMap(name => journalFile(name) ?? [])
  const last = Math.max(0, ...journal.map(({ to }) => to))
  const isPlain = journal.length > 0 && !journal.some(({ copied }) => copied)
  if (isPlain && row?.seq === last) return { listed: { ...row, problems: [] } }
  if (isPlain && row === undefined) {
    const kept = await readLastRecord(files, key, id, journal)
    if (kept !== undefined) return { listed: { ...rowOf(id, kept.record, kept.hash), problems: [] } }
  }
  // A case begun and never acknowledged.
  if (names.length === 0 && row === undefined) return {}
  const read = await readJournal(files, key, id, row)
  const state = stateOf(read)
  const problems = [...read.problems, ...(read.conflicts.length > 0 ? [conflictProblem(id)] : [])]
  // What is not there now was there once: the row goes on saying so.
  if (row !== undefined && (state === undefined || read.cutShort)) return { listed: { ...row, problems } }
  return state === undefined ? { unlisted: problems } : { listed: { ...rowOf(id, state, state.hash), problems } }
}

export const rowOf = (
  id: string,
  { seq, summary, removedAt }: { readonly seq: number; readonly summary: unknown; readonly removedAt?: string | undefined },
  hash: string,
): Row => ({
  id,
  summary,
  seq,
  hash,
  ...(removedAt === undefined ? {} : { removedAt }),
})

const goneProblem = (id: string): VaultProblem => ({ path: caseFolder(id), reason: 'the folder of this case is missing', remedy: fromBackup })

const inBatches = async <T, R>(all: readonly T[], each: (one: T) => Promise<R>): Promise<readonly R[]> => {
  const done: R[] = []
  for (let from = 0; from < all.length; from += 32) done.push(...(await Promise.all(all.slice(from, from + 32).map(each))))
  return done
}
