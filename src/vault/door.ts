import type { VaultFiles } from '#vault/files.ts'
import { identityIn, keyOf, type VaultKey } from '#vault/identity.ts'
import { sha256 } from '#vault/json.ts'
import { readParameters, writeParameters } from '#vault/parameters.ts'
import { openWithPassphrase, sealWithPassphrase, workFactorOf } from '#vault/passphrase.ts'
import { identityFile, recoveryFile } from '#vault/places.ts'
import { fromBackup, refuse } from '#vault/problem.ts'
import { makeRecovery, type Recovery, recoverIdentity } from '#vault/recovery.ts'
import { type WorkFactor, workFactorNear } from '#vault/work-factor.ts'

/** What opens a vault: its passphrase, or the words (or the `AGE-SECRET-KEY-1…`) of its recovery sheet. */
export type Secret = { readonly passphrase: string } | { readonly words: string }

/** The vault’s identity. Refuses with `passphrase-wrong`, `words-wrong`, or `vault-damaged` where the file that should hold it does not. */
export const identityBy = async (files: Pick<VaultFiles, 'read'>, secret: Secret): Promise<string> => {
  if ('words' in secret) {
    const identity = await recoverIdentity(files, secret.words)
    if (identity === undefined) throw refuse('words-wrong', { problem: 'other-vault' })
    return identity
  }
  const file = await files.read(identityFile)
  if (file === null) throw damaged('it is missing')
  if (workFactorOf(file) === undefined) throw damaged('it is not a key sealed by a passphrase: it is damaged, or was swapped with another file')
  const text = await openWithPassphrase(file, secret.passphrase).catch(() => {
    throw damaged('it is damaged')
  })
  if (text === undefined) throw await whyNotOpened(files, file)
  const identity = identityIn(text)
  if (identity === undefined) throw damaged('it holds no identity')
  return identity
}

/** Not one bit of the sealed key may differ; age itself cannot tell that from a wrong passphrase, what was noted when it was written can. */
const whyNotOpened = async (files: Pick<VaultFiles, 'read'>, file: Uint8Array): Promise<Error> => {
  const { written } = (await readParameters(files)).parameters
  return written.length > 0 && !written.includes(sha256(file))
    ? damaged('it is not as it was written, or the passphrase is wrong')
    : refuse('passphrase-wrong', {})
}

const damaged = (reason: string) =>
  refuse('vault-damaged', { problems: [{ path: identityFile, reason, remedy: `${fromBackup} Or unlock with the recovery sheet and set a new passphrase.` }] })

/** Seals the identity with a passphrase, in place of the one before. Nothing else is rewritten. */
export const sealDoor = async (files: VaultFiles, key: VaultKey, passphrase: string, workFactor: WorkFactor): Promise<void> => {
  const sealed = await sealWithPassphrase(`${await key.identityText()}\n`, passphrase, workFactor)
  await note(files, sealed, workFactor)
  await files.replace(identityFile, sealed)
}

/**
 * Seals the identity with another passphrase, never more weakly than the one that opened it. By the words of the sheet the file there may be
 * anything, and its strength says nothing. Refuses as `identityBy` does.
 */
export const changePassphrase = async (files: VaultFiles, key: VaultKey, secret: Secret, next: string, least: WorkFactor): Promise<void> => {
  const { recipient } = await keyOf(await identityBy(files, secret))
  if (recipient !== key.recipient) throw refuse('passphrase-wrong', {})
  const sealed = 'passphrase' in secret ? await files.read(identityFile) : null
  const { wishedFactor } = (await readParameters(files)).parameters
  await sealDoor(files, key, next, workFactorNear(wishedFactor, least, sealed === null ? undefined : workFactorOf(sealed)))
}

/** A new recovery sheet, in place of the one before, which opens nothing any more but older copies of the vault. */
export const renewRecovery = async (files: VaultFiles, key: VaultKey): Promise<Recovery> => {
  const { recovery, file } = await makeRecovery(await key.identityText())
  await note(files, file)
  await files.replace(recoveryFile, file)
  return recovery
}

/** Notes a file before it is put in place. Those there now stay noted, unless they are not what was noted before: then they are damaged. */
const note = async (files: VaultFiles, bytes: Uint8Array, workFactor?: WorkFactor): Promise<void> => {
  const { parameters, state } = await readParameters(files)
  const now = await Promise.all([identityFile, recoveryFile].map(path => files.read(path)))
  const hashes = now.flatMap(file => (file === null ? [] : [sha256(file)]))
  const standing = hashes.filter(hash => state !== 'whole' || parameters.written.includes(hash))
  await writeParameters(files, { wishedFactor: workFactor ?? parameters.wishedFactor, written: [...standing, sha256(bytes)] })
}

/** Whether words open this vault’s recovery.age, and to this very identity. */
export const rehearse = async (files: VaultFiles, key: VaultKey, words: string): Promise<boolean> => {
  const identity = await recoverIdentity(files, words)
  return identity !== undefined && (await keyOf(identity)).recipient === key.recipient
}
