import { createHash } from 'node:crypto'
import { append } from '#vault/journal/append.ts'
import { stateFor } from '#vault/journal/load.ts'
import { type ExhibitKept, standing } from '#vault/journal/state.ts'
import { exhibitPath, newId } from '#vault/places.ts'
import { fromBackup, reasonOf, refuse, type VaultProblem } from '#vault/problem.ts'
import type { Session } from '#vault/session.ts'

/** `sha256` and `bytes` are those of what was brought, not of the sealed file. */
export type ExhibitAdded = { readonly id: string; readonly sha256: string; readonly bytes: number }

/** Seals a file of a case as it comes. It is kept once this resolves; where anything fails, nothing of it is. */
export const addExhibit = async (session: Session, caseId: string, source: AsyncIterable<Uint8Array>): Promise<ExhibitAdded> => {
  const id = newId(session.host.random)
  const path = exhibitPath(caseId, id)
  // The case is looked up, and the right to write, before anything is read.
  const key = await session.write(async key => {
    await stateFor(session, key, caseId)
    return key
  })
  const hash = createHash('sha256')
  let bytes = 0
  const counted = async function* () {
    for await (const piece of source) {
      session.key()
      hash.update(piece)
      bytes += piece.length
      yield piece
    }
  }
  if ((await session.files.createFrom(path, key.sealStream(counted()))) === 'taken') throw new Error('a random name was in use')
  const added = { id, sha256: hash.digest('hex'), bytes }
  try {
    await session.write(async key => {
      const state = await stateFor(session, key, caseId)
      await append(session, key, caseId, { ...standing(state), entries: [], exhibits: [{ did: 'added', ...added }] })
    })
  } catch (error) {
    await session.files.remove(path)
    throw error
  }
  return added
}

/**
 * What was brought, in pieces. Each piece is authentic; only with the end is it known that it is the whole and right file, so what was made
 * of the pieces must be thrown away when this throws `case-damaged`.
 */
export async function* readExhibit(session: Session, caseId: string, id: string): AsyncIterable<Uint8Array> {
  const exhibit = await session.look(async key => (await stateFor(session, key, caseId)).exhibits.get(id))
  const path = exhibitPath(caseId, id)
  if (exhibit === undefined)
    throw refuse('case-damaged', { id: caseId, problems: [{ path, reason: 'the case has no such file', remedy: 'Look at the list of exhibits.' }] })
  const key = session.key()
  const hash = createHash('sha256')
  try {
    for await (const piece of key.openStream(session.files.stream(path))) {
      session.key()
      hash.update(piece)
      yield piece
    }
  } catch (error) {
    session.key()
    throw refuse('case-damaged', { id: caseId, problems: [{ path, reason: reasonOf(error), remedy: fromBackup }] })
  }
  if (hash.digest('hex') !== exhibit.sha256) throw refuse('case-damaged', { id: caseId, problems: [swapped(path)] })
}

/** The case forgets the file first, then it is deleted. */
export const removeExhibit = (session: Session, caseId: string, id: string): Promise<void> =>
  session.write(async key => {
    const state = await stateFor(session, key, caseId)
    if (state.exhibits.has(id)) await append(session, key, caseId, { ...standing(state), entries: [], exhibits: [{ did: 'removed', id }] })
    await session.files.remove(exhibitPath(caseId, id))
  })

/** What is wrong with a file of a case; undefined where it is whole and the one that was brought. */
export const exhibitProblem = async (session: Session, caseId: string, { id, sha256 }: ExhibitKept): Promise<VaultProblem | undefined> => {
  const path = exhibitPath(caseId, id)
  try {
    const hash = createHash('sha256')
    for await (const piece of session.key().openStream(session.files.stream(path))) hash.update(piece)
    return hash.digest('hex') === sha256 ? undefined : swapped(path)
  } catch (error) {
    session.key()
    return { path, reason: reasonOf(error), remedy: fromBackup }
  }
}

const swapped = (path: string): VaultProblem => ({ path, reason: 'it is another file than the one that was brought', remedy: fromBackup })
