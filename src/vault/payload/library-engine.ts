import { Decrypter, Encrypter } from 'age-encryption'
import type { Engine } from './engine.ts'
import { refuse } from './refusal.ts'

/** The library's own payload, for a platform without the cipher. It needs about ten times as long. */
export const libraryEngine: Engine = {
  seal: async function* (recipient, source) {
    const encrypter = new Encrypter()
    try {
      encrypter.addRecipient(recipient)
    } catch {
      throw refuse('age-key-unreadable', { key: 'recipient' })
    }
    yield* await encrypter.encrypt(ReadableStream.from(source))
  },

  open: async function* (header, nonce, chunks) {
    const decrypter = new Decrypter()
    decrypter.addIdentity({ unwrapFileKey: () => header.fileKey })
    const file = watched([header.bytes, nonce], chunks)
    try {
      yield* await decrypter.decrypt(ReadableStream.from(file.pieces))
    } catch {
      const [fault] = file.faults
      throw fault === undefined ? refuse('age-file-damaged', { part: 'payload' }) : fault.error
    }
  },
}

/** The whole file again, with a note of what went wrong in reading it: a disk that fails is not a file that is damaged. */
const watched = (before: readonly Uint8Array[], pieces: AsyncIterable<Uint8Array>) => {
  const faults: { readonly error: unknown }[] = []
  const all = async function* () {
    yield* before
    try {
      yield* pieces
    } catch (error) {
      faults.push({ error })
      throw error
    }
  }
  return { pieces: all(), faults }
}
