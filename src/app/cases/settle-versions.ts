import { type Desk, historyFrom, openedOf } from '#app/cases/desk.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import { sayChange } from '#core/case/say-change.ts'
import { compareCases } from '#core/exchange/compare-cases.ts'
import { catalogue } from '#law/facts/index.ts'

/** What two machines made of a case, side by side. Empty where there is one line only. */
export const showVersions =
  ({ vault }: Ports): Handler<'case.versions'> =>
  async ({ id }) => {
    const read = (await vault.readJournal(id)).versions.flatMap(({ head, entries, common }) => {
      const history = historyFrom(entries)
      const before = historyFrom(entries.slice(0, common))
      if (history === undefined) return []
      const own = history.entries.slice(common)
      return [
        {
          head,
          case: history.case,
          changedAt: history.entries.at(-1)?.at ?? '',
          says: own.map(({ change }) => sayChange(change, before?.case ?? history.case, catalogue)),
        },
      ]
    })
    const [first] = read
    return read.map(version => ({
      ...version,
      differences: first === undefined ? [] : compareCases(first.case, version.case, catalogue).map(({ change: _, ...one }) => one),
    }))
  }

export const settleVersions =
  ({ vault }: Ports, desk: Desk): Handler<'case.settle'> =>
  async ({ id, head }) => {
    await vault.settle(id, head)
    desk.putAway(id)
    return openedOf(await desk.open(id))
  }
