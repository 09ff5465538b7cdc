import type { Desk } from '#app/cases/desk.ts'
import type { Handler } from '#app/handler.ts'
import { refuse } from '#contract/errors.ts'
import { asItWasAfter, beginning, type History, next } from '#core/case/history.ts'
import { sayChange } from '#core/case/say-change.ts'
import { catalogue } from '#law/facts/index.ts'

/** Every step in words, the newest first. */
export const showHistory =
  (desk: Desk): Handler<'case.history'> =>
  async ({ id }) => {
    const { entries } = (await desk.open(id)).history
    const [first] = entries
    if (first?.change.kind !== 'replace') return []
    const begun = beginning(first.change.case, first.at)
    const told = entries
      .slice(1)
      .reduce<{ readonly history: History; readonly said: readonly string[] }>(
        ({ history, said }, entry) => ({ history: next(history, entry) ?? history, said: [...said, sayChange(entry.change, history.case, catalogue)] }),
        { history: begun, said: ['Case begun'] },
      )
    const undone = new Set<number>()
    for (const { undoes, redoes } of entries) {
      if (undoes !== undefined) undone.add(undoes)
      if (redoes !== undefined) undone.delete(redoes)
    }
    return entries
      .map(({ at, undoes }, index) => ({
        step: index + 1,
        at,
        says: told.said[index] ?? '',
        undone: undone.has(index + 1),
        ...(undoes === undefined ? {} : { takesBack: undoes }),
      }))
      .toReversed()
  }

export const showAsItWas =
  (desk: Desk): Handler<'case.as-it-was'> =>
  async ({ id, step }) => {
    const { history } = await desk.open(id)
    const subject = asItWasAfter(history, step)
    if (subject === undefined) throw refuse('case-not-found', { id })
    return { case: subject, at: history.entries[step - 1]?.at ?? '' }
  }
