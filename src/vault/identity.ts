import { webcrypto } from 'node:crypto'
import { bech32 } from '@scure/base'
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption'
import { openStream, sealStream } from '#vault/payload/index.ts'

/**
 * What opens and seals the files of one vault. The secret itself lies with the platform’s key store and not in the JavaScript heap, except
 * while a text of it is asked for. Files are sealed for X25519: Debian’s age 1.1.1 knows no post-quantum recipient.
 */
export type VaultKey = {
  readonly seal: (plaintext: Uint8Array | string) => Promise<Uint8Array>
  /** Throws where the file is damaged or sealed for somebody else. */
  readonly open: (file: Uint8Array) => Promise<Uint8Array>
  readonly sealStream: (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>
  readonly openStream: (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>
  /** `AGE-SECRET-KEY-1…`. Let go of it at once. */
  readonly identityText: () => Promise<string>
  readonly recipient: string
}

/** From the text of an identity. Throws where it is none. */
export const keyOf = async (identity: string): Promise<VaultKey> => {
  const recipient = await identityToRecipient(identity)
  const kept = await keep(identity)
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const decrypter = new Decrypter()
  decrypter.addIdentity(kept.key)
  return {
    recipient,
    identityText: kept.text,
    seal: plaintext => encrypter.encrypt(plaintext),
    open: file => decrypter.decrypt(file),
    sealStream: source => sealStream(recipient, source),
    openStream: async function* (source) {
      yield* openStream(await kept.text(), source)
    },
  }
}

const prefix = 'AGE-SECRET-KEY-'

/** The 32 bytes of an X25519 secret as age writes them (Bech32, BIP173). */
export const identityFromSecret = (secret: Uint8Array): string => bech32.encodeFromBytes(prefix, secret).toUpperCase()

/** The one line of an age identity file that holds an X25519 identity; undefined where there is none. */
export const identityIn = (text: string): string | undefined => {
  const line = text
    .split(/\r?\n/)
    .find(line => line.trim() !== '' && !line.startsWith('#'))
    ?.trim()
  return line !== undefined && secretOf(line) !== undefined ? line : undefined
}

/** The 32 bytes of an X25519 identity; undefined where it is none. */
export const secretOf = (identity: string): Uint8Array | undefined => {
  if (!/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/.test(identity)) return undefined
  try {
    return bech32.decodeToBytes(identity).bytes
  } catch {
    return undefined
  }
}

/** PrivateKeyInfo of an X25519 key, up to its 32 bytes (RFC 8410, section 7). */
const pkcs8Start = Buffer.from('302e020100300506032b656e04220420', 'hex')

type Kept = { readonly key: webcrypto.CryptoKey | string; readonly text: () => Promise<string> }

const keep = async (identity: string): Promise<Kept> => {
  const secret = secretOf(identity)
  if (secret === undefined) throw new Error('not an X25519 identity')
  try {
    const pkcs8 = Buffer.concat([pkcs8Start, secret])
    const key = await webcrypto.subtle.importKey('pkcs8', pkcs8, { name: 'X25519' }, true, ['deriveBits'])
    pkcs8.fill(0)
    secret.fill(0)
    const text = async () => {
      const bytes = new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', key))
      const identity = identityFromSecret(bytes.subarray(pkcs8Start.length))
      bytes.fill(0)
      return identity
    }
    return { key, text }
  } catch {
    // A platform without X25519 keys of its own: the library works with the text.
    return { key: identity, text: async () => identity }
  }
}
