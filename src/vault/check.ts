import { exhibitProblem } from '#vault/exhibits.ts'
import { readIndex } from '#vault/index/file.ts'
import { loadCase } from '#vault/journal/load.ts'
import { conflictProblem } from '#vault/journal/state.ts'
import { sha256 } from '#vault/json.ts'
import { readParameters } from '#vault/parameters.ts'
import { workFactorOf } from '#vault/passphrase.ts'
import {
  caseFolder,
  casesFolder,
  exhibitsFolder,
  identityFile,
  indexFile,
  isId,
  isOfSystem,
  lockFile,
  makingFolder,
  parametersFile,
  recoveryFile,
  settingsFile,
} from '#vault/places.ts'
import { fromBackup, type VaultProblem } from '#vault/problem.ts'
import type { Session } from '#vault/session.ts'
import { readSettings, settingsGone } from '#vault/settings.ts'

/** `files` counts what was looked at. `notes` name what is in nobody’s way: files that are not the vault’s, or that nothing refers to. */
export type VaultCheck = { readonly files: number; readonly broken: readonly VaultProblem[]; readonly notes: readonly VaultProblem[] }

/** Opens every file of the vault, and goes on past whatever is wrong. */
export const checkVault = async (session: Session): Promise<VaultCheck> => {
  const top = await session.files.list('')
  const parts = [await checkDoor(session, top.files)]
  const ids = new Set([...(await session.files.list(casesFolder)).folders, ...session.book.rows().map(({ id }) => id)])
  for (const id of [...ids].toSorted()) parts.push(isId(id) ? await checkCase(session, id) : { files: 0, broken: [], notes: [notOurs(`${casesFolder}/${id}`)] })
  return {
    files: parts.reduce((sum, { files }) => sum + files, 0),
    broken: parts.flatMap(({ broken }) => broken),
    notes: parts.flatMap(({ notes }) => notes),
  }
}

const checkDoor = async (session: Session, names: readonly string[]): Promise<VaultCheck> => {
  const { parameters, state } = await readParameters(session.files)
  const broken: VaultProblem[] = []
  if (state !== 'whole') broken.push({ path: parametersFile, reason: `it is ${state}`, remedy: 'It is written anew at the next change of the passphrase.' })
  for (const path of [identityFile, recoveryFile]) {
    const bytes = await session.files.read(path).catch(() => undefined)
    // By a passphrase the one, by a key the other: a swap of the two shows.
    const isSealed = bytes !== null && bytes !== undefined && (path === identityFile) === (workFactorOf(bytes) !== undefined)
    const isKnown = isSealed && (parameters.written.length === 0 || parameters.written.includes(sha256(bytes)))
    if (!isKnown)
      broken.push({
        path,
        reason: bytes === null ? 'it is missing' : 'it is damaged, or not the one that was written here',
        remedy: renewed[path] ?? fromBackup,
      })
  }
  const index = await readIndex(session.files, session.key())
  if (index.kind !== 'read')
    broken.push({
      path: indexFile,
      reason: index.kind === 'missing' ? 'it is missing' : index.reason,
      remedy: 'It is made anew when the vault is next unlocked.',
    })
  const isGone = session.book.hasSettings() && !names.includes(settingsFile)
  const settings = await readSettings(session).then(
    () => (isGone ? [settingsGone] : []),
    () => [{ path: settingsFile, reason: 'it is damaged, or was swapped with another file', remedy: fromBackup }],
  )
  session.key()
  broken.push(...settings)
  const notes = names.filter(name => !known.has(name) && !isOfSystem(name)).map(name => (isCopy(name) ? copied(name) : notOurs(name)))
  return { files: names.length - notes.length, broken, notes }
}

const renewed: { readonly [path: string]: string } = {
  [identityFile]: 'Change the passphrase now, while the vault is open: that writes it anew.',
  [recoveryFile]: 'Make a new recovery sheet now, while the vault is open.',
}

/** As programs name it that synchronise folders. */
const isCopy = (name: string): boolean => /^(?:settings|index|identity|recovery)\W.+\.age$/.test(name)

const copied = (path: string): VaultProblem => ({
  path,
  reason: 'two machines wrote this file, and a program that synchronises folders kept both',
  remedy: 'The one with the plain name counts. Compare colleagues’ keys and the passphrase on both machines, then move the copy elsewhere.',
})

const known: ReadonlySet<string> = new Set([identityFile, recoveryFile, indexFile, settingsFile, parametersFile, lockFile, makingFolder])

const checkCase = async (session: Session, id: string): Promise<VaultCheck> => {
  const journal = await session.look(async key => {
    const folder = await session.files.list(caseFolder(id))
    const row = session.book.row(id)
    if (row === undefined && folder.files.length === 0) return undefined
    return loadCase(session, key, id)
  })
  const sealed = (await session.files.list(exhibitsFolder(id))).files.filter(name => !isOfSystem(name))
  const exhibits = [...(session.cases.get(id)?.exhibits.values() ?? [])]
  const broken: VaultProblem[] = [...(journal?.problems ?? []), ...(journal !== undefined && journal.conflicts.length > 0 ? [conflictProblem(id)] : [])]
  for (const exhibit of exhibits) {
    const problem = await exhibitProblem(session, id, exhibit)
    if (problem !== undefined) broken.push(problem)
  }
  const named = new Set(exhibits.map(({ id }) => `${id}.age`))
  const notes = sealed.filter(name => !named.has(name)).map(name => unnamed(`${exhibitsFolder(id)}/${name}`))
  return { files: (journal?.names.length ?? 0) + sealed.length, broken, notes }
}

const notOurs = (path: string): VaultProblem => ({ path, reason: 'it is not one of the vault’s files', remedy: 'Move it elsewhere; nothing here reads it.' })

const unnamed = (path: string): VaultProblem => ({
  path,
  reason: 'no record names it: its adding was interrupted, or the records are not synchronised yet',
  remedy: 'Leave it until the folder is synchronised; then it may be deleted.',
})
