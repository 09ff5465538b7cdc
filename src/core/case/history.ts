import type { Case } from '#core/case/case.ts'
import { applyChange, type Change, inverseOf } from '#core/case/change.ts'

/**
 * One step as it is kept. `at` is a UTC instant. Undoing is a step of its own that names the step it takes back, and so is doing it again:
 * nothing is ever taken out of a history. The first entry is a `replace` that begins the case.
 */
export type HistoryEntry = { readonly at: string; readonly change: Change; readonly undoes?: number; readonly redoes?: number }

/** A case and how it came to be. Entries count from 1; `undoable` and `redoable` name the steps next in line, the last one first. */
export type History = {
  readonly case: Case
  readonly entries: readonly HistoryEntry[]
  readonly inverses: readonly Change[]
  readonly undoable: readonly number[]
  readonly redoable: readonly number[]
}

/** A history that begins with a case. */
export const beginning = (subject: Case, at: string): History => ({
  case: subject,
  entries: [{ at, change: { kind: 'replace', case: subject } }],
  inverses: [{ kind: 'replace', case: subject }],
  undoable: [],
  redoable: [],
})

/** The history from its entries; undefined where they do not begin with a case or one leads nowhere. */
export const replayed = (entries: readonly HistoryEntry[]): History | undefined => {
  const [first, ...rest] = entries
  if (first?.change.kind !== 'replace') return undefined
  return rest.reduce<History | undefined>((so, entry) => so && next(so, entry), beginning(first.change.case, first.at))
}

/** The history with one more step; undefined where the change leads nowhere. */
export const next = (history: History, entry: HistoryEntry): History | undefined => {
  const after = applyChange(history.case, entry.change)
  if (after === undefined) return undefined
  const number = history.entries.length + 1
  return {
    case: after,
    entries: [...history.entries, entry],
    inverses: [...history.inverses, inverseOf(history.case, entry.change)],
    ...stacksAfter(history, entry, number),
  }
}

/** The step that takes back the last one not taken back yet. */
export const undo = (history: History, at: string): HistoryEntry | undefined => {
  const [last] = history.undoable
  const change = last === undefined ? undefined : history.inverses[last - 1]
  return last === undefined || change === undefined ? undefined : { at, change, undoes: last }
}

/** The step that does again what was taken back last. */
export const redo = (history: History, at: string): HistoryEntry | undefined => {
  const [last] = history.redoable
  const change = last === undefined ? undefined : history.entries[last - 1]?.change
  return last === undefined || change === undefined ? undefined : { at, change, redoes: last }
}

/** The case as it was after an entry, counted from 1. */
export const asItWasAfter = (history: History, entry: number): Case | undefined => replayed(history.entries.slice(0, entry))?.case

/** What the custody log records happened: it is no step to take back, and it parts no step from the one to do again. */
const stacksAfter = ({ undoable, redoable }: History, { change, undoes, redoes }: HistoryEntry, number: number) => {
  if (change.kind === 'custody') return { undoable, redoable }
  if (undoes !== undefined) return { undoable: undoable.filter(step => step !== undoes), redoable: [undoes, ...redoable] }
  if (redoes !== undefined) return { undoable: [redoes, ...undoable], redoable: redoable.filter(step => step !== redoes) }
  return { undoable: [number, ...undoable], redoable: [] }
}
