import { hkdfSync, randomBytes } from 'node:crypto'
import { type ChunkCipherOf, tagLength } from './chunk-cipher.ts'
import type { Engine } from './engine.ts'
import { nonceLength, sealHeader } from './header.ts'
import { inChunks } from './in-chunks.ts'
import { refuse } from './refusal.ts'

// C2SP age (c2sp.org/age), section "Payload".

/** The standard payload, each chunk sealed and opened by a cipher of the platform: several times as fast as the library's. */
export const platformEngine = (cipherOf: ChunkCipherOf): Engine => ({
  seal: async function* (recipient, source) {
    const header = await sealHeader(recipient)
    yield header.bytes
    const nonce = randomBytes(nonceLength)
    yield nonce
    const cipher = await cipherOf(payloadKey(header.fileKey, nonce))
    let counter = 0
    for await (const { bytes, last } of inChunks(source, chunkLength)) {
      yield* await cipher.seal(chunkNonce(counter, last), bytes)
      counter += 1
    }
  },

  open: async function* (header, nonce, chunks) {
    const cipher = await cipherOf(payloadKey(header.fileKey, nonce))
    let counter = 0
    for await (const { bytes, last } of inChunks(chunks, sealedLength)) {
      const plain = await cipher.open(chunkNonce(counter, last), bytes)
      if (plain === null) {
        // A whole chunk whose mark says other than its place: more follows the last, or nothing the one before. It is authentic, so the
        // vectors of age have it released before the refusal.
        const misplaced = bytes.length < sealedLength ? null : await cipher.open(chunkNonce(counter, !last), bytes)
        if (misplaced !== null) yield misplaced
        throw refuse('age-file-damaged', { part: 'payload' })
      }
      if (plain.length === 0 && counter > 0) throw refuse('age-file-damaged', { part: 'payload' })
      yield plain
      counter += 1
    }
  },
})

const chunkLength = 64 * 1024
const sealedLength = chunkLength + tagLength

const payloadKey = (fileKey: Uint8Array, nonce: Uint8Array) => new Uint8Array(hkdfSync('sha256', fileKey, nonce, 'payload', 32))

/** Eleven bytes of big-endian counter and one that marks the last chunk. Six of the eleven reach as far as 16 EiB. */
const chunkNonce = (counter: number, last: boolean): Uint8Array => {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(counter, 5, 6)
  nonce.writeUInt8(last ? 1 : 0, 11)
  return nonce
}
