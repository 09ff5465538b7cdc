import type { VaultKey } from '#vault/identity.ts'
import { rowOf } from '#vault/index/reconcile.ts'
import { loadCase, stateFor } from '#vault/journal/load.ts'
import { keptOf, type Step } from '#vault/journal/record.ts'
import { type CaseState, stateAfter } from '#vault/journal/state.ts'
import { sha256 } from '#vault/json.ts'
import { caseFolder, entryName, journalFile } from '#vault/places.ts'
import { refuse } from '#vault/problem.ts'
import type { Session } from '#vault/session.ts'

export type Acknowledged = { readonly seq: number; readonly at: string }

/** The first record of a new case. */
export const appendFirst = (session: Session, key: VaultKey, caseId: string, step: Step): Promise<Acknowledged> => put(session, key, caseId, undefined, step)

/**
 * One more record at the end of a journal; on the disk when this resolves. `expected` is the number of the last record with entries that
 * the caller has seen. Refuses with `case-changed-underneath` where there is a later one, or where the folder is not as it was left, and
 * with `case-damaged` where the journal is not whole.
 */
export const append = async (session: Session, key: VaultKey, caseId: string, step: Step, expected?: number): Promise<Acknowledged> => {
  const state = await stateFor(session, key, caseId)
  if (state.stuck.length > 0 && step.settles === undefined) throw refuse('case-damaged', { id: caseId, problems: state.stuck })
  if (expected !== undefined && (expected < state.changed || expected > state.seq)) throw refuse('case-changed-underneath', { id: caseId })
  if (!(await isAsLeft(session, caseId, state))) {
    await loadCase(session, key, caseId)
    throw refuse('case-changed-underneath', { id: caseId })
  }
  return put(session, key, caseId, state, step)
}

const put = async (session: Session, key: VaultKey, caseId: string, state: CaseState | undefined, step: Step): Promise<Acknowledged> => {
  const seq = step.settles === undefined ? (state?.seq ?? 0) + 1 : (state?.nextFree ?? 1)
  const at = session.host.now().toISOString()
  const kept = keptOf({ format: 'recourse-journal', version: 1, case: caseId, seq, at, previous: state?.hash ?? null, ...step })
  const bytes = await key.seal(kept.text)
  const path = `${caseFolder(caseId)}/${entryName(seq)}`
  const done = await session.files.create(path, bytes)
  if (done === 'taken') {
    session.cases.delete(caseId)
    throw refuse('case-changed-underneath', { id: caseId })
  }
  const after = stateAfter(state, { ...kept, path, sealed: sha256(bytes), in: 'entry' })
  session.cases.set(caseId, after)
  session.book.put(rowOf(caseId, after, after.hash))
  return { seq, at }
}

/** The journal’s files have the names they had, and the last one is the one that was written or read here. */
const isAsLeft = async ({ files }: Session, caseId: string, { names, end }: CaseState): Promise<boolean> => {
  const there = (await files.list(caseFolder(caseId))).files.filter(name => journalFile(name) !== undefined)
  if (there.length !== names.size || !there.every(name => names.has(name))) return false
  const last = await files.read(end.path)
  return last !== null && sha256(last) === end.sealed
}
