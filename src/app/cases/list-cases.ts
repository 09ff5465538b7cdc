import { listedOf } from '#app/cases/summary.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'

/** The latest changed first; those removed are listed too, while they can be put back. */
export const listCases =
  ({ vault }: Ports): Handler<'case.list'> =>
  async () =>
    (await vault.listCases())
      .map(listedOf)
      .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : a.codeName.localeCompare(b.codeName, 'en')))
