import type { Engine } from '#vault/payload/engine.ts'
import { nodeEngine, webEngine } from '#vault/payload/engine-here.ts'
import { libraryEngine } from '#vault/payload/library-engine.ts'

export const engines: readonly (readonly [string, Engine])[] = [
  ['the cipher of node:crypto', nodeEngine],
  ['the cipher of Web Crypto', webEngine],
  ['the library alone', libraryEngine],
]

/** The bytes in pieces of the lengths given, over and over; nothing is shared with `bytes`. */
export async function* inPieces(bytes: Uint8Array, ...lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? bytes.length
    yield bytes.slice(at, at + length)
    at += length
  }
}

export const whole = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

/** Bytes that differ from place to place, the same on every run. */
export const sample = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8) * 7 + (at >> 16)) & 0xff)
