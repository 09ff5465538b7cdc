import { createCipheriv, createDecipheriv, getCiphers, randomBytes, scrypt } from 'node:crypto'
import { Decrypter, Encrypter, type Identity, type Recipient, Stanza } from 'age-encryption'
import type { WorkFactor } from '#vault/work-factor.ts'

// The scrypt recipient of the age format (age-encryption.org/v1, “scrypt recipient stanza”), worked out off the main thread by the platform:
// the library does the same in JavaScript and stops the whole app meanwhile. Where the platform lacks the cipher the library does it.

/** The age tool’s own limit. A higher factor is an attempt to exhaust this machine. */
const highest = 22

/** Passphrases are taken in Unicode NFC, so that a name typed on another keyboard is the same name. */
const normal = (passphrase: string): string => passphrase.normalize('NFC')

export const sealWithPassphrase = async (text: string, passphrase: string, factor: WorkFactor): Promise<Uint8Array> => {
  const encrypter = new Encrypter()
  if (hasCipher()) encrypter.addRecipient(scryptRecipient(normal(passphrase), factor))
  else {
    encrypter.setScryptWorkFactor(factor)
    encrypter.setPassphrase(normal(passphrase))
  }
  return encrypter.encrypt(text)
}

/** Undefined where the passphrase is wrong, or the wrapped key damaged: age cannot tell these apart. Throws on any other damage. */
export const openWithPassphrase = async (file: Uint8Array, passphrase: string): Promise<string | undefined> => {
  const decrypter = new Decrypter()
  if (hasCipher()) decrypter.addIdentity(scryptIdentity(normal(passphrase)))
  else decrypter.addPassphrase(normal(passphrase))
  try {
    return await decrypter.decrypt(file, 'text')
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('no identity matched')) return undefined
    throw error
  }
}

/** The work factor a file was sealed with, from its header; undefined where it is no file sealed with a passphrase. */
export const workFactorOf = (file: Uint8Array): number | undefined => {
  const head = Buffer.from(file.subarray(0, 200)).toString('latin1')
  const found = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n/.exec(head)?.[1]
  return found === undefined ? undefined : Number(found)
}

const hasCipher = (): boolean => getCiphers().includes('chacha20-poly1305')

const derive = (passphrase: string, salt: Uint8Array, factor: number): Promise<Buffer> => {
  const labelled = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt])
  const cost = { N: 2 ** factor, r: 8, p: 1, maxmem: 2 ** factor * 1024 + 2 ** 24 }
  return new Promise((resolve, reject) => scrypt(passphrase, labelled, 32, cost, (error, key) => (error ? reject(error) : resolve(key))))
}

const zeros = new Uint8Array(12)

const scryptRecipient = (passphrase: string, factor: number): Recipient => ({
  wrapFileKey: async fileKey => {
    const salt = randomBytes(16)
    const cipher = createCipheriv('chacha20-poly1305', await derive(passphrase, salt, factor), zeros, { authTagLength: 16 })
    const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()])
    return [new Stanza(['scrypt', salt.toString('base64').replace(/=+$/, ''), String(factor)], body)]
  },
})

const scryptIdentity = (passphrase: string): Identity => ({
  unwrapFileKey: async stanzas => {
    const [stanza] = stanzas
    const [kind, salt, factor] = stanza?.args ?? []
    if (stanza === undefined || kind !== 'scrypt') return null
    const isWellFormed = stanzas.length === 1 && stanza.args.length === 3 && stanza.body.length === 32
    if (!isWellFormed || !/^[A-Za-z0-9+/]{22}$/.test(salt ?? '') || !/^[1-9][0-9]?$/.test(factor ?? '') || Number(factor) > highest) {
      throw new Error('the passphrase stanza is malformed')
    }
    const key = await derive(passphrase, Buffer.from(salt ?? '', 'base64'), Number(factor))
    const cipher = createDecipheriv('chacha20-poly1305', key, zeros, { authTagLength: 16 })
    cipher.setAuthTag(stanza.body.subarray(16))
    const fileKey = cipher.update(stanza.body.subarray(0, 16))
    try {
      cipher.final()
      return new Uint8Array(fileKey)
    } catch {
      return null
    }
  },
})
