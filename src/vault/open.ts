import { generateX25519Identity } from 'age-encryption'
import { type Attempts, attemptsHere } from '#vault/attempts.ts'
import { identityBy, renewRecovery, type Secret, sealDoor } from '#vault/door.ts'
import type { VaultFiles, VaultHost } from '#vault/files.ts'
import { keyOf, type VaultKey } from '#vault/identity.ts'
import { openBook } from '#vault/index/book.ts'
import { type Index, readIndex, writeIndex } from '#vault/index/file.ts'
import { reconcile } from '#vault/index/reconcile.ts'
import { tidyLater } from '#vault/journal/compact.ts'
import { readParameters } from '#vault/parameters.ts'
import { workFactorOf } from '#vault/passphrase.ts'
import { caseFolder, casesFolder, identityFile, indexFile, isId, makingFolder, parametersFile, settingsFile } from '#vault/places.ts'
import { refuse, type VaultProblem } from '#vault/problem.ts'
import type { Recovery } from '#vault/recovery.ts'
import { beginSession } from '#vault/session.ts'
import { settingsGone } from '#vault/settings.ts'
import type { NewVault } from '#vault/travel.ts'
import { type OpenVault, openVaultOf } from '#vault/vault.ts'
import { standardWorkFactor, type WorkFactor, workFactorNear } from '#vault/work-factor.ts'

/** `notes` say what was mended, upgraded, taken over or found on the way in, in sentences. */
export type Unlocked = { readonly vault: OpenVault; readonly notes: readonly string[]; readonly problems: readonly VaultProblem[] }

type Options = {
  readonly attempts?: Attempts
  /** The least a passphrase is sealed with. Only tests can make a weaker one than the standard. */
  readonly workFactor?: WorkFactor
}

const nothing: Index = { generation: 0, rows: [], purging: [], settings: false }

/** Makes a vault and opens it. The recovery sheet is not kept: it is shown now or never. Refuses with `vault-exists`. */
export const createVault = async (
  files: VaultFiles,
  passphrase: string,
  host: VaultHost,
  { workFactor = standardWorkFactor }: Options = {},
): Promise<{ readonly vault: OpenVault; readonly recovery: Recovery }> => {
  const { session, recovery } = await madeBy(workFactor)(files, passphrase, host)
  return { vault: openVaultOf(session, workFactor, madeBy(workFactor)), recovery }
}

const madeBy =
  (workFactor: WorkFactor): NewVault =>
  async (files, passphrase, host) => {
    const lock = await host.lock.take()
    if (lock.kind === 'held') throw refuse('vault-exists', {})
    try {
      if (await isVault(files)) throw refuse('vault-exists', {})
      const key = await keyOf(await generateX25519Identity())
      const recovery = await renewRecovery(files, key)
      await writeIndex(files, key, nothing)
      // Last: a folder without it is no vault yet, and may be begun again.
      await sealDoor(files, key, passphrase, workFactor)
      const book = openBook(files, key, nothing, [], false, false)
      return { session: beginSession({ files, host, key, book }, lock), recovery }
    } catch (error) {
      await lock.release()
      throw error
    }
  }

/**
 * Opens a vault by its passphrase or its recovery words. Refuses with `vault-none`, `passphrase-wrong` (with the instant to wait for, after
 * some wrong ones), `words-wrong`, or `vault-damaged`. Where another process has it open it can only be read.
 */
export const unlockVault = async (
  files: VaultFiles,
  secret: Secret,
  host: VaultHost,
  { attempts = attemptsHere, workFactor = standardWorkFactor }: Options = {},
): Promise<Unlocked> => {
  if (!(await isVault(files))) throw refuse('vault-none', {})
  if ((await readParameters(files)).state === 'newer') throw refuse('vault-damaged', { problems: [newerProblem] })
  const key = await keyOf(await identityTried(files, secret, host, attempts))
  const lock = await host.lock.take()
  try {
    const notes: string[] = lock.kind === 'held' ? [`The vault can only be read here: ${lock.by}.`] : []
    const isReadOnly = lock.kind === 'held'
    if (lock.kind === 'taken') {
      if (lock.tookOver !== undefined) notes.push(lock.tookOver)
      await files.remove(makingFolder)
      if ('passphrase' in secret && (await strengthened(files, key, secret.passphrase, workFactor)))
        notes.push('The passphrase is now sealed at today’s strength.')
    }
    const read = await readIndex(files, key)
    const index = read.kind === 'read' ? read.index : nothing
    if (!isReadOnly) for (const id of index.purging) await files.remove(caseFolder(id))
    const { listed, unlisted, moved } = await reconcile(
      files,
      key,
      index.rows.filter(({ id }) => !index.purging.includes(id)),
    )
    if (read.kind !== 'read') notes.push(`${indexFile} was made anew from the cases: ${read.kind === 'missing' ? 'it was missing' : read.reason}.`)
    const settingsThere = (await files.size(settingsFile)) !== null
    const isStale = moved || read.kind !== 'read' || index.purging.length > 0 || (settingsThere && !index.settings)
    const book = openBook(files, key, { ...index, purging: [], settings: index.settings || settingsThere }, listed, isStale, isReadOnly)
    const session = beginSession({ files, host, key, book }, lock.kind === 'held' ? lock.by : lock)
    tidyLater(session)
    const gone = index.settings && !settingsThere ? [settingsGone] : []
    return {
      vault: openVaultOf(session, workFactor, madeBy(workFactor)),
      notes,
      problems: [...gone, ...unlisted, ...listed.flatMap(({ problems }) => problems)],
    }
  } catch (error) {
    if (lock.kind === 'taken') await lock.release()
    throw error
  }
}

/** Anything a vault leaves behind that must not be written over. */
export const isVault = async (files: VaultFiles): Promise<boolean> => {
  const cases = (await files.list(casesFolder)).folders.some(isId)
  return cases || (await files.list('')).files.includes(identityFile)
}

const identityTried = async (files: VaultFiles, secret: Secret, host: VaultHost, attempts: Attempts): Promise<string> => {
  if ('words' in secret) return identityBy(files, secret)
  const wait = attempts.tryAgainAt(files.place, host.now())
  if (wait !== undefined) throw refuse('passphrase-wrong', { tryAgainAt: wait.toISOString() })
  try {
    const identity = await identityBy(files, secret)
    attempts.succeeded(files.place)
    return identity
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'passphrase-wrong')) throw error
    attempts.failed(files.place, host.now())
    const next = attempts.tryAgainAt(files.place, host.now())
    throw next === undefined ? error : refuse('passphrase-wrong', { tryAgainAt: next.toISOString() })
  }
}

/** Seals the passphrase again where it was sealed more weakly than today’s standard. Never more weakly than it was. */
const strengthened = async (files: VaultFiles, key: VaultKey, passphrase: string, least: WorkFactor): Promise<boolean> => {
  const file = await files.read(identityFile)
  const stored = file === null ? undefined : workFactorOf(file)
  const next = workFactorNear((await readParameters(files)).parameters.wishedFactor, least)
  if (stored === undefined || stored >= next) return false
  await sealDoor(files, key, passphrase, next)
  return true
}

const newerProblem: VaultProblem = {
  path: parametersFile,
  reason: 'this vault was made by a newer version of the app',
  remedy: 'Update the app; the vault was not touched.',
}
