import type { Engine } from './engine.ts'
import { engineHere } from './engine-here.ts'
import { nonceLength, openHeader } from './header.ts'
import { readingOf } from './reading.ts'

export type { PayloadRefusals } from './refusal.ts'

/**
 * A standard age file for one recipient (`age1…`), in pieces as they come and in memory that does not grow with the source. A piece of the
 * source must not change after it is given. Throws `age-key-unreadable`, and what the source throws.
 */
export async function* sealStream(recipient: string, source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  yield* (await engineHere()).seal(recipient, source)
}

/**
 * What a standard age file holds, in pieces of at most 64 KiB, each of them authentic. Only with the end is it known that nothing is missing:
 * what was made of the pieces must be thrown away when this throws. Throws `age-file-damaged`, `age-file-not-for-us`, `age-key-unreadable`
 * (the identity, `AGE-SECRET-KEY-1…`), and what the source throws.
 */
export async function* openStream(identity: string, source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  yield* openStreamBy(await engineHere(), identity, source)
}

/** {@link openStream} by a chosen engine. */
export async function* openStreamBy(engine: Engine, identity: string, source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]()
  try {
    const reading = readingOf(pieces)
    const header = await openHeader(identity, await reading.header())
    yield* engine.open(header, await reading.exactly(nonceLength), reading.rest())
  } finally {
    await pieces.return?.()
  }
}
