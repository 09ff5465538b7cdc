import { readIndex } from '#vault/index/file.ts'
import { type Listed, reconcile } from '#vault/index/reconcile.ts'
import { type Acknowledged, append, appendFirst } from '#vault/journal/append.ts'
import { compact, manyLooseRecords } from '#vault/journal/compact.ts'
import { loadCase, stateFor } from '#vault/journal/load.ts'
import type { Conflict } from '#vault/journal/read.ts'
import type { ExhibitStep, JournalRecord } from '#vault/journal/record.ts'
import { standing } from '#vault/journal/state.ts'
import { caseFolder, newId } from '#vault/places.ts'
import { refuse, type VaultProblem } from '#vault/problem.ts'
import type { Session } from '#vault/session.ts'

/** A case on the list; `problems` as far as they show without opening it. `removedAt` is set while it can still be put back. */
export type CaseListed = { readonly id: string; readonly summary: unknown; readonly removedAt?: string; readonly problems: readonly VaultProblem[] }

/** `seq` is the number to expect when adding, `head` what to name this version by. Where there are `problems`, records may be missing; where there are `conflicts`, they are one version. */
export type CaseRead = {
  readonly records: readonly JournalRecord[]
  readonly seq: number
  readonly head: string | undefined
  readonly exhibits: readonly Extract<ExhibitStep, { readonly did: 'added' }>[]
  readonly problems: readonly VaultProblem[]
  readonly conflicts: readonly Conflict[]
}

/** A vault that is only read may have moved on in other hands, and is looked at again. */
export const listCases = (session: Session): Promise<readonly CaseListed[]> =>
  session.look(async key => {
    if (session.readOnlyBy !== undefined) {
      const index = await readIndex(session.files, key)
      session.book.refill((await reconcile(session.files, key, index.kind === 'read' ? index.index.rows : session.book.rows())).listed)
    }
    return session.book.rows().map(listed)
  })

const listed = ({ id, summary, removedAt, problems }: Listed): CaseListed => ({ id, summary, problems, ...(removedAt === undefined ? {} : { removedAt }) })

export const createCase = (session: Session, summary: unknown, entries: readonly unknown[]): Promise<Acknowledged & { readonly id: string }> =>
  session.write(async key => {
    const id = newId(session.host.random)
    return { id, ...(await appendFirst(session, key, id, { entries, summary })) }
  })

export const readCase = (session: Session, id: string): Promise<CaseRead> =>
  session.look(async key => {
    const { line, problems, conflicts } = await loadCase(session, key, id)
    const state = session.cases.get(id)
    return {
      records: line?.records.map(({ record }) => record) ?? [],
      seq: state?.seq ?? 0,
      head: line?.head.hash,
      exhibits: [...(state?.exhibits.values() ?? [])],
      problems,
      conflicts,
    }
  })

export const appendTo = (session: Session, id: string, entries: readonly unknown[], summary: unknown, expected: number): Promise<Acknowledged> =>
  session.write(async key => {
    const { removedAt } = standing(await stateFor(session, key, id))
    const step = { entries, summary, ...(removedAt === undefined ? {} : { removedAt }) }
    const acknowledged = await append(session, key, id, step, expected)
    // After the answer: what was acknowledged does not wait for it, and does not fail with it.
    if ((session.cases.get(id)?.loose ?? 0) > manyLooseRecords) session.write(key => compact(session, key, id)).catch(() => undefined)
    return acknowledged
  })

/**
 * Goes on from one of the versions of a case (`head`), or over a gap in it, because a person said so. The other versions stay in the folder
 * and in the record of what was set aside. Refuses with `case-damaged` where no version has that head.
 */
export const settleCase = (session: Session, id: string, head: string): Promise<Acknowledged> =>
  session.write(async key => {
    const { line, conflicts, missing, problems } = await loadCase(session, key, id)
    const state = session.cases.get(id)
    const heads = conflicts.flatMap(({ versions }) => versions.map(({ head }) => head))
    const chosen = heads.includes(head) ? conflicts[0]?.versions.find(version => version.head === head)?.records.at(-1) : undefined
    const last = line?.head.hash === head ? line.head.record : chosen
    if (last === undefined || state === undefined) throw refuse('case-damaged', { id, problems })
    session.cases.set(id, { ...state, hash: head, seq: last.seq, summary: last.summary, removedAt: last.removedAt })
    const settles = { aside: heads.filter(other => other !== head), lost: missing }
    const removed = last.removedAt === undefined ? {} : { removedAt: last.removedAt }
    const acknowledged = await append(session, key, id, { entries: [], summary: last.summary, settles, ...removed })
    await loadCase(session, key, id)
    return acknowledged
  })

/** Marks a case as removed, or as there again. Its journal says so; nothing is deleted. */
export const markRemoved = (session: Session, id: string, removed: boolean): Promise<void> =>
  session.write(async key => {
    const { summary, removedAt } = await stateFor(session, key, id)
    if ((removedAt !== undefined) === removed) return
    await append(session, key, id, { entries: [], summary, ...(removed ? { removedAt: session.host.now().toISOString() } : {}) })
  })

/** Deletes a case with its history and exhibits. Begun, it is finished even where the app is stopped half-way. */
export const purgeCase = (session: Session, id: string): Promise<void> =>
  session.write(async () => {
    if (session.book.row(id) === undefined) throw refuse('case-not-found', { id })
    session.cases.delete(id)
    session.book.purging(id, true)
    await session.book.written()
    await session.files.remove(caseFolder(id))
    session.book.purging(id, false)
  })
