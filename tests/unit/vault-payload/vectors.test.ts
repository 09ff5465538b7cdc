import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { DomainError } from '#core/domain-error.ts'
import { openStreamBy } from '#vault/payload/index.ts'
import { libraryEngine } from '#vault/payload/library-engine.ts'
import { engines, inPieces } from './engines.ts'

// The vectors age publishes for those who implement it; see tests/fixtures/age/README.md.

const folder = 'tests/fixtures/age/cctv'
const anyIdentity = 'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX'

const readVector = (name: string) => {
  const bytes = readFileSync(join(folder, name))
  const end = bytes.indexOf('\n\n')
  const lines = bytes.toString('latin1', 0, end).split('\n')
  const fact = (key: string) => lines.find(line => line.startsWith(`${key}: `))?.slice(key.length + 2)
  const body = bytes.subarray(end + 2)
  return {
    name,
    expected: fact('expect') ?? 'nothing',
    payload: fact('payload'),
    identity: fact('identity') ?? anyIdentity,
    file: fact('compressed') === 'zlib' ? inflateSync(body) : body,
  }
}

const vectors = readdirSync(folder).map(readVector)

/** How we say what a vector calls the outcome. We do not tell a wrong MAC from a header that cannot be read. */
const outcomes: Record<string, unknown> = {
  success: 'success',
  'no match': { code: 'age-file-not-for-us', info: {} },
  'HMAC failure': { code: 'age-file-damaged', info: { part: 'header' } },
  'header failure': { code: 'age-file-damaged', info: { part: 'header' } },
  'payload failure': { code: 'age-file-damaged', info: { part: 'payload' } },
}

/**
 * A whole chunk whose mark does not fit its place is authentic, and age releases it before it refuses the file. The library refuses at once
 * and has released one chunk less.
 */
const releasedLess = [
  'stream_no_final_full',
  'stream_no_final_two_chunks_full',
  'stream_trailing_garbage_long',
  'stream_trailing_garbage_short',
  'stream_two_final_chunks',
  'stream_two_final_chunks_full',
  'stream_two_final_chunks_second',
]

test('the vectors are all there', () => expect(vectors).toHaveLength(84))

describe.each(engines)('opened by %s', (_, engine) => {
  test.each(vectors)('$name: $expected', async ({ name, file, identity, expected, payload }) => {
    const released = createHash('sha256')
    let outcome: unknown = 'success'
    try {
      for await (const piece of openStreamBy(engine, identity, inPieces(file, 65536))) released.update(piece)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      outcome = { code: error.code, info: error.info }
    }
    expect(outcome).toEqual(outcomes[expected])
    if (payload === undefined) return
    if (engine === libraryEngine && releasedLess.includes(name)) expect(released.digest('hex')).not.toBe(payload)
    else expect(released.digest('hex')).toBe(payload)
  })
})
