import { type Desk, openedOf } from '#app/cases/desk.ts'
import type { Handler } from '#app/handler.ts'
import { openCase } from '#app/handlers/open-case.ts'
import type { Ports } from '#app/ports.ts'
import type { Case } from '#core/case/case.ts'

/** An empty case under a code name. */
export const createCase =
  (ports: Ports, desk: Desk): Handler<'case.create'> =>
  async ({ codeName }) =>
    openedOf(await desk.begin(emptyCase(`case-${ports.randomId().slice(0, 12)}`, codeName)))

/** A case file brought in becomes a case of its own, whatever its id: nothing in the vault is written over. */
export const importCase =
  (desk: Desk): Handler<'case.import'> =>
  async ({ file }) =>
    openedOf(await desk.begin(openCase(file)))

export const duplicateCase =
  (desk: Desk): Handler<'case.duplicate'> =>
  async ({ id, codeName }) =>
    openedOf(await desk.begin({ ...(await desk.open(id)).history.case, codeName }))

const emptyCase = (id: string, codeName: string): Case => ({
  format: 'recourse-case',
  version: 1,
  id,
  codeName,
  answers: {},
  groups: {},
  exhibits: [],
  weighings: [],
})
