import { Decrypter, Encrypter } from 'age-encryption'
import { refuse } from './refusal.ts'

// The header is the library's work alone, by its public hooks: key wrapping, stanzas and MAC (C2SP age, "Header").

/** `bytes` up to and including the line with the MAC; `fileKey` is 16 bytes, to be used for this file only. */
export type Header = { readonly bytes: Uint8Array; readonly fileKey: Uint8Array }

/** A header for a new file, with a file key of its own. Throws `age-key-unreadable`. */
export const sealHeader = async (recipient: string): Promise<Header> => {
  const encrypter = new Encrypter()
  const fileKeys: Uint8Array[] = []
  try {
    encrypter.addRecipient(recipient)
    encrypter.addRecipient({
      wrapFileKey: fileKey => {
        fileKeys.push(fileKey.slice())
        return []
      },
    })
    const sealedNothing = await encrypter.encrypt(new Uint8Array())
    const [fileKey] = fileKeys
    if (fileKey === undefined) throw new Error('the library wrapped no file key')
    return { bytes: sealedNothing.subarray(0, -emptyPayload), fileKey }
  } catch {
    throw refuse('age-key-unreadable', { key: 'recipient' })
  }
}

/** The file key, once the MAC over the header is right. Throws `age-key-unreadable`, `age-file-not-for-us` or `age-file-damaged`. */
export const openHeader = async (identity: string, bytes: Uint8Array): Promise<Header> => {
  const decrypter = new Decrypter()
  try {
    decrypter.addIdentity(identity)
  } catch {
    throw refuse('age-key-unreadable', { key: 'identity' })
  }
  let ours = true
  // Asked only when the identity before it matched no stanza.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      ours = false
      return null
    },
  })
  try {
    return { bytes, fileKey: await decrypter.decryptHeader(bytes) }
  } catch {
    throw ours ? refuse('age-file-damaged', { part: 'header' }) : refuse('age-file-not-for-us', {})
  }
}

/** In bytes: the nonce that stands between the header and the chunks of the payload. */
export const nonceLength = 16

/** What follows the header of a file that holds nothing: the nonce, and the tag (16 bytes) of one empty chunk. */
const emptyPayload = nonceLength + 16
