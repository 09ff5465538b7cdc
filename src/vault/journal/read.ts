import type { VaultFiles } from '#vault/files.ts'
import type { VaultKey } from '#vault/identity.ts'
import { type Found, gather } from '#vault/journal/gather.ts'
import { type Gap, type Line, linesOf } from '#vault/journal/lines.ts'
import type { JournalRecord } from '#vault/journal/record.ts'
import { beforeFolder, caseFolder } from '#vault/places.ts'
import { fromBackup, type VaultProblem } from '#vault/problem.ts'

/** One of several versions of a case: its records from where they part. `head` names it when a person chooses. */
export type Version = { readonly head: string; readonly records: readonly JournalRecord[] }

/** Versions of one case that came from two machines, the one shown first. They part after record `after`. */
export type Conflict = { readonly after: number; readonly versions: readonly Version[] }

export type Journal = {
  /** The line shown, in order. */
  readonly line: Line<Found> | undefined
  readonly problems: readonly VaultProblem[]
  readonly conflicts: readonly Conflict[]
  /** Numbers missing from the line, those after its end included. Nothing may be added while there are any. */
  readonly missing: readonly Gap[]
  /** The record last known is not among those found. */
  readonly cutShort: boolean
  /** Records lie only where the last compaction kept them: the next one must take them in. */
  readonly mended: boolean
  readonly names: readonly string[]
  readonly found: readonly Found[]
  /** Above every number found, named or known. */
  readonly nextFree: number
}

/** What the index last knew of a case. */
export type KnownEnd = { readonly seq: number; readonly hash: string }

/**
 * A case's journal as the folder holds it. What a damaged file held is taken from what was kept before the last compaction, if it is there.
 * `known` tells a journal whose last entries were taken away, which no chain of hashes can.
 */
export const readJournal = async (files: VaultFiles, key: VaultKey, caseId: string, known: KnownEnd | undefined): Promise<Journal> => {
  const now = await gather(files, key, caseId)
  const last = Math.max(now.last, known?.seq ?? 0)
  const first = assembled(now.found, last)
  const isWhole = first.missing.length === 0 && first.line !== undefined && (known === undefined || now.found.some(({ hash }) => hash === known.hash))
  const older = isWhole ? [] : (await gather(files, key, caseId, 'before')).found.filter(({ hash }) => !now.found.some(found => found.hash === hash))
  const found = [...now.found, ...older]
  const { line, lines, missing } = older.length === 0 ? first : assembled(found, last)
  const gone = known !== undefined && missing.length === 0 && !found.some(({ hash }) => hash === known.hash)
  return {
    line,
    found,
    names: now.names,
    missing,
    mended: older.length > 0,
    cutShort: known !== undefined && !found.some(({ hash }) => hash === known.hash),
    conflicts: conflictsOf(lines),
    problems: [
      ...now.problems,
      ...missing.map(gap => gapProblem(caseId, gap)),
      ...(gone ? [replacedProblem(caseId, known.seq)] : []),
      ...(older.length > 0 ? [mendedProblem(caseId)] : []),
    ],
    nextFree: Math.max(last, ...found.map(({ record }) => record.seq)) + 1,
  }
}

const assembled = (found: readonly Found[], last: number) => {
  const lines = linesOf(found)
  const [line] = lines
  const end = Math.max(0, ...lines.map(({ head }) => head.record.seq))
  const missing: readonly Gap[] = [...(line?.gaps ?? []), ...(last > end ? [[end + 1, last] as const] : [])]
  return { line, lines, missing }
}

/** All versions part from the first one somewhere; where they do earliest is where they all do. */
const conflictsOf = (lines: readonly Line<Found>[]): readonly Conflict[] => {
  const [shown, ...others] = lines
  if (shown === undefined || others.length === 0) return []
  const shared = Math.min(...others.map(other => sharedLength(shown, other)))
  const versions = lines.map(({ head, records }) => ({ head: head.hash, records: records.slice(shared).map(({ record }) => record) }))
  return [{ after: shown.records[shared - 1]?.record.seq ?? 0, versions }]
}

const sharedLength = (a: Line, b: Line): number => {
  const parting = a.records.findIndex(({ hash }, index) => b.records[index]?.hash !== hash)
  return parting < 0 ? a.records.length : parting
}

const gapProblem = (caseId: string, [from, to]: Gap): VaultProblem => ({
  path: caseFolder(caseId),
  reason: from === to ? `record ${from} of this case is missing` : `records ${from} to ${to} of this case are missing`,
  remedy: 'Wait until the folder is synchronised, or restore the files from a backup of the vault.',
})

const mendedProblem = (caseId: string): VaultProblem => ({
  path: beforeFolder(caseId),
  reason: 'a segment of this case is missing or damaged; its records were read from what was kept before it',
  remedy: 'Compact the case, or restore the segment from a backup of the vault.',
})

const replacedProblem = (caseId: string, seq: number): VaultProblem => ({
  path: caseFolder(caseId),
  reason: `record ${seq} of this case is another one than was written here`,
  remedy: fromBackup,
})
