import type { Desk } from '#app/cases/desk.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'

/** Takes a case off the list. It stays in the vault and can be put back until it is purged. */
export const removeCase =
  ({ vault }: Ports): Handler<'case.remove'> =>
  async ({ id }) => {
    await vault.removeCase(id)
    return null
  }

export const putBackCase =
  ({ vault }: Ports): Handler<'case.put-back'> =>
  async ({ id }) => {
    await vault.putBackCase(id)
    return null
  }

/** Deletes the files of a case that was removed. This is the one step that cannot be taken back. */
export const purgeCase =
  ({ vault }: Ports, desk: Desk): Handler<'case.purge'> =>
  async ({ id }) => {
    await vault.purgeCase(id)
    desk.putAway(id)
    return null
  }
