import { type Desk, openedOf, savedOf } from '#app/cases/desk.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import { asItWasAfter, type HistoryEntry, redo, undo } from '#core/case/history.ts'

export const changeCase =
  ({ now }: Ports, desk: Desk): Handler<'case.change'> =>
  async ({ id, step, changes }) =>
    savedOf(await desk.keep(id, step, () => changes.map(change => ({ at: now(), change }))))

export const undoChange =
  ({ now }: Ports, desk: Desk): Handler<'case.undo'> =>
  async ({ id, step }) =>
    openedOf(await desk.keep(id, step, history => [undo(history, now()) ?? nothing('take back')]))

export const redoChange =
  ({ now }: Ports, desk: Desk): Handler<'case.redo'> =>
  async ({ id, step }) =>
    openedOf(await desk.keep(id, step, history => [redo(history, now()) ?? nothing('do again')]))

/** Puts the case back as it was after a step. What came after stays in the history and can be put back in turn. */
export const restoreCase =
  ({ now }: Ports, desk: Desk): Handler<'case.restore'> =>
  async ({ id, step, to }) =>
    openedOf(
      await desk.keep(id, step, history => {
        const then = asItWasAfter(history, to)
        return [then === undefined ? nothing('put back') : { at: now(), change: { kind: 'replace', case: then } }]
      }),
    )

const nothing = (what: string): HistoryEntry => {
  throw refuse('change-refused', { problems: [{ path: 'the history', reason: `There is nothing to ${what}.`, remedy: 'Go on from here.' }] })
}
