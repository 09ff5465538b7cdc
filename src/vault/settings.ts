import { parseOurs } from '#vault/json.ts'
import { settingsFile } from '#vault/places.ts'
import { fromBackup, reasonOf, refuse, type VaultProblem } from '#vault/problem.ts'
import type { Session } from '#vault/session.ts'

export const settingsGone: VaultProblem = { path: settingsFile, reason: 'it is missing: the keys of colleagues were in it', remedy: fromBackup }

/** What the app keeps once for the whole vault; null where it has kept nothing yet. Refuses with `vault-damaged`. */
export const readSettings = async (session: Session): Promise<unknown> => {
  const key = session.key()
  try {
    const file = await session.files.read(settingsFile)
    return file === null ? null : (parseOurs(Buffer.from(await key.open(file)).toString(), 'recourse-settings', 1)['value'] ?? null)
  } catch (error) {
    throw refuse('vault-damaged', { problems: [{ path: settingsFile, reason: reasonOf(error), remedy: fromBackup }] })
  }
}

export const writeSettings = (session: Session, value: unknown): Promise<void> =>
  session.write(async key => {
    await session.files.replace(settingsFile, await key.seal(JSON.stringify({ format: 'recourse-settings', version: 1, value })))
    session.book.settingsKept()
  })
