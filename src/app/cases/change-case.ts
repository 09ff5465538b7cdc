import { type Desk, openedOf, savedOf } from '#app/cases/desk.ts'
import { withCustody } from '#app/evidence/with-custody.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import { asItWasAfter, type HistoryEntry, redo, undo } from '#core/case/history.ts'

export const changeCase =
  (ports: Ports, desk: Desk): Handler<'case.change'> =>
  async ({ id, step, changes }) =>
    savedOf(
      await desk.keep(id, step, history =>
        withCustody(
          ports,
          history,
          changes.map(change => ({ at: ports.now(), change })),
        ),
      ),
    )

export const undoChange =
  (ports: Ports, desk: Desk): Handler<'case.undo'> =>
  async ({ id, step }) =>
    openedOf(await desk.keep(id, step, history => withCustody(ports, history, [undo(history, ports.now()) ?? nothing('take back')])))

export const redoChange =
  (ports: Ports, desk: Desk): Handler<'case.redo'> =>
  async ({ id, step }) =>
    openedOf(await desk.keep(id, step, history => withCustody(ports, history, [redo(history, ports.now()) ?? nothing('do again')])))

/** Puts the case back as it was after a step. What came after stays in the history and can be put back in turn. */
export const restoreCase =
  (ports: Ports, desk: Desk): Handler<'case.restore'> =>
  async ({ id, step, to }) =>
    openedOf(
      await desk.keep(id, step, history => {
        const then = asItWasAfter(history, to)
        return withCustody(ports, history, [then === undefined ? nothing('put back') : { at: ports.now(), change: { kind: 'replace', case: then } }])
      }),
    )

const nothing = (what: string): HistoryEntry => {
  throw refuse('change-refused', { problems: [{ path: 'the history', reason: `There is nothing to ${what}.`, remedy: 'Go on from here.' }] })
}
