import { summaryOf } from '#app/cases/summary.ts'
import type { Ports } from '#app/ports.ts'
import { historyEntry } from '#casefile/change.ts'
import { checkCase } from '#casefile/read.ts'
import type { CaseOpened, CaseSaved } from '#contract/case-replies.ts'
import { refuse } from '#contract/errors.ts'
import type { Case, CustodyEntry } from '#core/case/case.ts'
import { beginning, type History, type HistoryEntry, next, replayed } from '#core/case/history.ts'

/** A case on the desk: its history, and the vault's number of the last record it was read from. */
export type OnDesk = {
  readonly id: string
  readonly history: History
  readonly seq: number
  readonly readOnly: boolean
  readonly versions: number
  readonly notes: readonly string[]
}

/** The cases taken out of the vault. Whatever is changed is in the vault before it is on the desk; locking clears the desk. */
export type Desk = {
  readonly open: (id: string) => Promise<OnDesk>
  readonly begin: (subject: Case) => Promise<OnDesk>
  /** Keeps further steps, all or none. `step` is the number of steps the caller had seen. */
  readonly keep: (id: string, step: number, of: (history: History) => readonly HistoryEntry[]) => Promise<OnDesk>
  /** Keeps lines of the custody log, which go on from whatever the case is by then. */
  readonly note: (id: string, of: (subject: Case) => readonly CustodyEntry[]) => Promise<OnDesk>
  /** Takes the case out of the vault anew when it is next asked for. */
  readonly putAway: (id: string) => void
  readonly clear: () => void
}

export const deskOf = (ports: Pick<Ports, 'vault' | 'now'>): Desk => {
  const cases = new Map<string, OnDesk>()
  const turns = new Map<string, Promise<unknown>>()

  /** One change of a case after the other, in the order they were asked for. */
  const inTurn = <T>(id: string, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(id) ?? Promise.resolve()).then(work, work)
    // Not the turn itself, which would hold on to the case after the desk is cleared.
    turns.set(id, turn.then(nothing, nothing))
    return turn
  }

  const put = (one: OnDesk): OnDesk => {
    cases.set(one.id, one)
    return one
  }

  const isReadOnly = async () => {
    const state = await ports.vault.state()
    if (state.kind === 'none') throw refuse('vault-none', {})
    if (state.kind === 'locked') throw refuse('vault-locked', {})
    return state.readOnly
  }

  const read = async (id: string): Promise<OnDesk> => {
    const readOnly = await isReadOnly()
    const { entries, seq, versions, problems } = await ports.vault.readJournal(id)
    const history = historyFrom(entries)
    if (history === undefined) throw refuse('case-damaged', { id, problems })
    const apart = versions.length
    return put({
      id,
      history,
      seq,
      readOnly: readOnly || apart > 1,
      versions: Math.max(1, apart),
      notes: problems.map(({ path, reason, remedy }) => `${path}: ${reason} ${remedy}`),
    })
  }

  const open = async (id: string): Promise<OnDesk> => {
    const readOnly = await isReadOnly()
    const here = cases.get(id)
    return here === undefined ? read(id) : { ...here, readOnly: readOnly || here.versions > 1 }
  }

  const write = async (here: OnDesk, entries: readonly HistoryEntry[]): Promise<OnDesk> => {
    const { id } = here
    const history = entries.reduce<History | undefined>((so, entry) => so && next(so, entry), here.history)
    if (history === undefined) throw refuse('change-refused', { problems: [nowhere] })
    const problems = checkCase(history.case)
    if (problems.length > 0) throw refuse('change-refused', { problems })
    try {
      const { seq } = await ports.vault.append(id, entries, summaryOf(history), here.seq)
      return put({ ...here, history, seq })
    } catch (error) {
      cases.delete(id)
      throw error
    }
  }

  return {
    open,
    begin: async subject => {
      const readOnly = await isReadOnly()
      const history = beginning(subject, ports.now())
      const { id, seq } = await ports.vault.createCase(summaryOf(history), history.entries)
      return put({ id, history, seq, readOnly, versions: 1, notes: [] })
    },
    keep: (id, step, of) =>
      inTurn(id, async () => {
        const here = await open(id)
        if (!isStillAt(here.history, step)) throw refuse('case-changed-underneath', { id })
        return write(here, of(here.history))
      }),
    note: (id, of) =>
      inTurn(id, async () => {
        const here = await open(id)
        const add = of(here.history.case)
        return add.length === 0 ? here : write(here, [{ at: ports.now(), change: { kind: 'custody', add } }])
      }),
    putAway: id => void cases.delete(id),
    clear: () => cases.clear(),
  }
}

const nothing = (): void => undefined

/** Whether nothing was done since a step but lines noted in the custody log, which no page need have seen. */
const isStillAt = ({ entries }: History, step: number): boolean =>
  entries.length >= step && entries.slice(step).every(({ change }) => change.kind === 'custody')

export const savedOf = ({ id, history }: OnDesk): CaseSaved => ({
  id,
  step: history.entries.length,
  savedAt: history.entries.at(-1)?.at ?? '',
  canUndo: history.undoable.length > 0,
  canRedo: history.redoable.length > 0,
})

export const openedOf = (one: OnDesk): CaseOpened => ({
  ...savedOf(one),
  case: one.history.case,
  readOnly: one.readOnly,
  versions: one.versions,
  notes: one.notes,
})

const nowhere = { path: 'the change', reason: 'What it changes is not in the case any more.', remedy: 'Open the case again.' }

export const historyFrom = (entries: readonly unknown[]): History | undefined => {
  const read = entries.map(entry => historyEntry.safeParse(entry))
  // seam: the entries were just checked for form; whole cases in them were checked before they were kept
  return read.every(({ success }) => success) ? replayed(read.map(({ data }) => data as HistoryEntry)) : undefined
}
