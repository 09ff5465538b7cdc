import type { Found } from '#vault/journal/gather.ts'
import type { Journal } from '#vault/journal/read.ts'
import type { ExhibitStep, JournalRecord, Step } from '#vault/journal/record.ts'
import { caseFolder, journalFile } from '#vault/places.ts'
import type { VaultProblem } from '#vault/problem.ts'

export const conflictProblem = (caseId: string): VaultProblem => ({
  path: caseFolder(caseId),
  reason: 'this case was changed on two machines: both versions are kept',
  remedy: 'Open the case, compare the versions and choose one.',
})

export type ExhibitKept = Extract<ExhibitStep, { readonly did: 'added' }>

/** What is remembered of a case between two writes. Nothing of what its entries say, but the summary. */
export type CaseState = {
  readonly seq: number
  readonly hash: string
  /** The last record that holds entries; the vault's own records after it are no news to the app. */
  readonly changed: number
  readonly summary: unknown
  readonly removedAt: string | undefined
  readonly exhibits: ReadonlyMap<string, ExhibitKept>
  /** Of the journal's files. Whatever else turns up was not written here. */
  readonly names: ReadonlySet<string>
  /** The file that holds the last record, as it was sealed. */
  readonly end: { readonly path: string; readonly sealed: string }
  /** How many records lie in files of their own. */
  readonly loose: number
  readonly nextFree: number
  /** Why nothing may be added before a person has looked. */
  readonly stuck: readonly VaultProblem[]
}

export const stateOf = (journal: Journal): CaseState | undefined => {
  const { line } = journal
  if (line === undefined) return undefined
  const records = line.records.map(({ record }) => record)
  const { record, hash, path, sealed } = line.head
  return {
    seq: record.seq,
    hash,
    changed: records.findLast(({ entries }) => entries.length > 0)?.seq ?? 0,
    summary: record.summary,
    removedAt: record.removedAt,
    exhibits: records.reduce(withExhibits, new Map()),
    names: new Set(journal.names.filter(name => journalFile(name) !== undefined)),
    end: { path, sealed },
    loose: journal.found.filter(found => found.in === 'entry').length,
    nextFree: journal.nextFree,
    stuck: journal.missing.length > 0 || journal.cutShort ? journal.problems : journal.conflicts.length > 0 ? [conflictProblem(record.case)] : [],
  }
}

export const stateAfter = (state: CaseState | undefined, { record, hash, path, sealed }: Found): CaseState => ({
  seq: record.seq,
  hash,
  changed: record.entries.length > 0 ? record.seq : (state?.changed ?? 0),
  summary: record.summary,
  removedAt: record.removedAt,
  exhibits: withExhibits(state?.exhibits ?? new Map(), record),
  names: new Set([...(state?.names ?? []), path.slice(path.lastIndexOf('/') + 1)]),
  end: { path, sealed },
  loose: (state?.loose ?? 0) + 1,
  nextFree: record.seq + 1,
  stuck: [],
})

/** What stays as it is in a step that is the vault’s own. */
export const standing = ({ summary, removedAt }: CaseState): Pick<Step, 'summary' | 'removedAt'> => ({
  summary,
  ...(removedAt === undefined ? {} : { removedAt }),
})

const withExhibits = (exhibits: ReadonlyMap<string, ExhibitKept>, { exhibits: steps }: JournalRecord): ReadonlyMap<string, ExhibitKept> => {
  if (steps === undefined) return exhibits
  const next = new Map(exhibits)
  for (const step of steps) {
    if (step.did === 'added') next.set(step.id, step)
    else next.delete(step.id)
  }
  return next
}
