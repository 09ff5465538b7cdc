import type { VaultKey } from '#vault/identity.ts'
import { rowOf } from '#vault/index/reconcile.ts'
import { type Journal, readJournal } from '#vault/journal/read.ts'
import { type CaseState, conflictProblem, stateOf } from '#vault/journal/state.ts'
import { refuse } from '#vault/problem.ts'
import type { Session } from '#vault/session.ts'

/** A case as the folder holds it now; what is remembered of it is made new. Refuses with `case-not-found`. */
export const loadCase = async (session: Session, key: VaultKey, caseId: string): Promise<Journal> => {
  const row = session.book.row(caseId)
  const journal = await readJournal(session.files, key, caseId, row)
  const state = stateOf(journal)
  if (state === undefined && row === undefined && journal.names.length === 0) throw refuse('case-not-found', { id: caseId })
  if (state === undefined) session.cases.delete(caseId)
  else {
    session.cases.set(caseId, state)
    const problems = [...journal.problems, ...(journal.conflicts.length > 0 ? [conflictProblem(caseId)] : [])]
    const isNews = row === undefined || (state.hash !== row.hash && !journal.cutShort)
    if (isNews) session.book.put(rowOf(caseId, state, state.hash), problems)
    else session.book.note(caseId, problems)
  }
  return journal
}

/** What is remembered of a case, read first where it has not been. Refuses with `case-not-found`, or `case-damaged` where nothing can be read. */
export const stateFor = async (session: Session, key: VaultKey, caseId: string): Promise<CaseState> => {
  const remembered = session.cases.get(caseId)
  if (remembered !== undefined) return remembered
  const journal = await loadCase(session, key, caseId)
  const state = session.cases.get(caseId)
  if (state === undefined) throw refuse('case-damaged', { id: caseId, problems: journal.problems })
  return state
}
