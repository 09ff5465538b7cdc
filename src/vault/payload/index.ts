import type { Engine } from './engine.ts'
import { engineHere } from './engine-here.ts'
import { nonceLength, openHeader } from './header.ts'
import { joined } from './joined.ts'
import { readingOf } from './reading.ts'

export type { PayloadRefusals } from './refusal.ts'

/**
 * A standard age file for one recipient (`age1…`), in pieces of about 256 KiB and in memory that does not grow with the source. A piece of the
 * source must not change after it is given. Throws `age-key-unreadable`, and what the source throws.
 */
export async function* sealStream(recipient: string, source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  yield* sealStreamBy(await engineHere(), recipient, source)
}

/**
 * What a standard age file holds, in pieces of about 256 KiB, every byte of them authentic. Only with the end is it known that nothing is
 * missing: what was made of the pieces must be thrown away when this throws. Throws `age-file-damaged`, `age-file-not-for-us`,
 * `age-key-unreadable` (the identity, `AGE-SECRET-KEY-1…`), and what the source throws.
 */
export async function* openStream(identity: string, source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  yield* openStreamBy(await engineHere(), identity, source)
}

/** {@link sealStream} by a chosen engine. */
export const sealStreamBy = (engine: Engine, recipient: string, source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
  joined(engine.seal(recipient, source), pieceLength)

/** {@link openStream} by a chosen engine. */
export const openStreamBy = (engine: Engine, identity: string, source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
  joined(opened(engine, identity, source), pieceLength)

async function* opened(engine: Engine, identity: string, source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]()
  try {
    const reading = readingOf(pieces)
    const header = await openHeader(identity, await reading.header())
    yield* engine.open(header, await reading.exactly(nonceLength), reading.rest())
  } finally {
    await pieces.return?.()
  }
}

/** In bytes. */
const pieceLength = 256 * 1024
