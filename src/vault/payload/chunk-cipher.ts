import { createCipheriv, createDecipheriv, getCiphers, webcrypto } from 'node:crypto'

/** ChaCha20-Poly1305 under one key. */
export type ChunkCipher = {
  /** The sealed chunk, its tag of 16 bytes at the end, in the parts the platform gives. */
  readonly seal: (nonce: Uint8Array, plain: Uint8Array) => readonly Uint8Array[] | Promise<readonly Uint8Array[]>
  /** Null where the chunk is not authentic. */
  readonly open: (nonce: Uint8Array, sealed: Uint8Array) => Uint8Array | null | Promise<Uint8Array | null>
}

/** `key` is 32 bytes. */
export type ChunkCipherOf = (key: Uint8Array) => ChunkCipher | Promise<ChunkCipher>

export const tagLength = 16

/** OpenSSL's, as Node has it. Electron's BoringSSL does not list the cipher. */
export const nodeCipher: ChunkCipherOf = key => ({
  seal: (nonce, plain) => {
    const cipher = createCipheriv(cipherName, key, nonce, { authTagLength: tagLength })
    const sealed = cipher.update(plain)
    return [sealed, cipher.final(), cipher.getAuthTag()]
  },
  open: (nonce, sealed) => {
    const length = sealed.length - tagLength
    if (length < 0) return null
    const decipher = createDecipheriv(cipherName, key, nonce, { authTagLength: tagLength })
    decipher.setAuthTag(sealed.subarray(length))
    const plain = decipher.update(sealed.subarray(0, length))
    try {
      decipher.final()
    } catch {
      plain.fill(0)
      return null
    }
    return plain
  },
})

export const nodeHasCipher = (): boolean => getCiphers().includes(cipherName)

/** The same cipher through Web Crypto, which newer runtimes built on BoringSSL offer where node:crypto does not. */
export const webCipher: ChunkCipherOf = async key => {
  const imported = await importKey(key)
  return {
    seal: async (iv, data) => [new Uint8Array(await webcrypto.subtle.encrypt({ ...webAlgorithm, iv }, imported, data))],
    open: async (iv, data) => {
      try {
        return new Uint8Array(await webcrypto.subtle.decrypt({ ...webAlgorithm, iv }, imported, data))
      } catch {
        return null
      }
    },
  }
}

export const webHasCipher = async (): Promise<boolean> => {
  try {
    const cipher = await webCipher(new Uint8Array(32))
    const [tag] = await cipher.seal(new Uint8Array(12), new Uint8Array())
    return tag?.length === tagLength
  } catch {
    return false
  }
}

const cipherName = 'chacha20-poly1305'
const webAlgorithm = { name: 'ChaCha20-Poly1305', tagLength: 8 * tagLength }

const importKey = (key: Uint8Array) => webcrypto.subtle.importKey('raw-secret', key, webAlgorithm, false, ['encrypt', 'decrypt'])
