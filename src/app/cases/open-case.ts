import { type Desk, openedOf } from '#app/cases/desk.ts'
import type { Handler } from '#app/handler.ts'

export const openStoredCase =
  (desk: Desk): Handler<'case.open'> =>
  async ({ id }) =>
    openedOf(await desk.open(id))
