import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { generateX25519Identity } from 'age-encryption'
import { renderSVG } from 'uqr'
import type { VaultFiles } from '#vault/files.ts'
import { identityFromSecret, identityIn, keyOf, secretOf } from '#vault/identity.ts'
import { recoveryFile } from '#vault/places.ts'
import { fromBackup, refuse } from '#vault/problem.ts'

/** What is printed, and kept nowhere else: 24 words (BIP39, English), the same secret as an age identity, and that identity as a QR code. */
export type Recovery = { readonly words: readonly string[]; readonly identityText: string; readonly qrSvg: string }

/** A recovery sheet, and the vault's identity sealed for it. */
export const makeRecovery = async (identity: string): Promise<{ readonly recovery: Recovery; readonly file: Uint8Array }> => {
  const identityText = await generateX25519Identity()
  const secret = secretOf(identityText)
  if (secret === undefined) throw new Error('the library made an identity of another kind')
  const words = entropyToMnemonic(secret, wordlist).split(' ')
  const file = await (await keyOf(identityText)).seal(`${identity}\n`)
  return { recovery: { words, identityText, qrSvg: renderSVG(identityText, { ecc: 'M', border: 4 }) }, file }
}

/**
 * The vault's identity, by the words of a recovery sheet or by its `AGE-SECRET-KEY-1…`; undefined where recovery.age is sealed for another
 * sheet. Words may be in any case, numbered, and parted by anything. Refuses with `words-wrong` where they are mistyped, with `vault-damaged`
 * where recovery.age is not there or not whole.
 */
export const recoverIdentity = async (files: Pick<VaultFiles, 'read'>, typed: string): Promise<string | undefined> => {
  const recovery = recoveryIdentity(typed)
  const file = await files.read(recoveryFile)
  if (file === null) throw damaged('it is missing')
  const text = await (await keyOf(recovery)).open(file).catch((error: unknown) => {
    if (error instanceof Error && error.message.startsWith('no identity matched')) return undefined
    throw damaged('it is damaged')
  })
  if (text === undefined) return undefined
  const identity = identityIn(Buffer.from(text).toString())
  if (identity === undefined) throw damaged('it holds no identity')
  return identity
}

/** Whether words or an identity open this vault's recovery.age. Refuses as `recoverIdentity` does. */
export const rehearseRecovery = async (files: VaultFiles, typed: string): Promise<boolean> => (await recoverIdentity(files, typed)) !== undefined

const damaged = (reason: string) => refuse('vault-damaged', { problems: [{ path: recoveryFile, reason, remedy: fromBackup }] })

const recoveryIdentity = (typed: string): string => {
  const identity = identityIn(typed.trim().toUpperCase())
  if (identity !== undefined) return identity
  const words =
    typed
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  if (words.length !== 24) throw refuse('words-wrong', { problem: 'count' })
  const unknown = words.findIndex(word => !wordlist.includes(word))
  if (unknown >= 0) throw refuse('words-wrong', { problem: 'unknown-word', word: unknown + 1 })
  try {
    return identityFromSecret(mnemonicToEntropy(words.join(' '), wordlist))
  } catch {
    throw refuse('words-wrong', { problem: 'checksum' })
  }
}
