import { identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DomainError } from '#core/domain-error.ts'
import type { Engine } from '#vault/payload/engine.ts'
import { openStream, openStreamBy, sealStream, sealStreamBy } from '#vault/payload/index.ts'
import { engines, inPieces, sample, whole } from './engines.ts'

const identity = 'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX'
const recipient = await identityToRecipient(identity)
const chunk = 65536

const refusalOf = async (pieces: AsyncIterable<Uint8Array>) => {
  const released: Uint8Array[] = []
  try {
    for await (const piece of pieces) released.push(Uint8Array.from(piece))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { code: error.code, info: error.info, cause: error.cause, released: Buffer.concat(released) }
  }
  return 'opened'
}

const payloadDamaged = { code: 'age-file-damaged', info: { part: 'payload' } }
const headerDamaged = { code: 'age-file-damaged', info: { part: 'header' } }

test('what is sealed is opened again, by the engine the platform has', async () => {
  const bytes = sample(200_000)
  const file = await whole(sealStream(recipient, inPieces(bytes, 1000)))
  expect(await whole(openStream(identity, inPieces(file, 1000)))).toEqual(Buffer.from(bytes))
})

describe.each(engines)('with %s', { timeout: 60_000 }, (_, engine) => {
  const seal = async (bytes: Uint8Array, by: Engine = engine) => whole(sealStreamBy(by, recipient, inPieces(bytes, 50_000)))
  const open = (file: Uint8Array, key = identity) => openStreamBy(engine, key, inPieces(file, 50_000))

  test('any bytes in pieces of any size come back, sealed by this engine and opened by each', async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 3 * chunk }), { minLength: 1, maxLength: 4 })
    const near = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -2, max: 2 })).map(([chunks, more]) => Math.max(0, chunks * chunk + more))
    await fc.assert(
      fc.asyncProperty(fc.oneof(near, fc.integer({ min: 0, max: 300 })), lengths, lengths, async (length, into, from) => {
        const bytes = sample(length)
        const file = await whole(sealStreamBy(engine, recipient, inPieces(bytes, ...into)))
        for (const [, other] of engines) expect((await whole(openStreamBy(other, identity, inPieces(file, ...from)))).equals(bytes)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  test('a file that comes byte by byte is opened', async () => {
    const file = await seal(sample(300))
    expect(await whole(openStreamBy(engine, identity, inPieces(file, 1)))).toEqual(Buffer.from(sample(300)))
  })

  test('the same bytes never give the same file, header, nonce or chunks', async () => {
    const [one, other] = [await seal(sample(100)), await seal(sample(100))]
    expect(one.subarray(-132, -116)).not.toEqual(other.subarray(-132, -116))
    expect(one.subarray(-116)).not.toEqual(other.subarray(-116))
  })

  test('one bit changed anywhere is refused, and nothing of its chunk is released', async () => {
    const bytes = sample(70)
    const file = await seal(bytes)
    for (let bit = 0; bit < file.length * 8; bit += 3) {
      const changed = Uint8Array.from(file)
      changed.set([(changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))], bit >> 3)
      expect(await refusalOf(open(changed))).toMatchObject({ code: expect.stringMatching(/^age-file-/), released: Buffer.alloc(0) })
    }
  })

  test('one bit changed in a later chunk lets out the chunks before it and no more', async () => {
    const bytes = sample(3 * chunk)
    const file = await seal(bytes)
    const start = file.length - 3 * (chunk + 16)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: start, max: file.length - 1 }), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const changed = Uint8Array.from(file)
        changed.set([(changed[at] ?? 0) ^ (1 << bit)], at)
        const refusal = await refusalOf(open(changed))
        const whole = Math.floor((at - start) / (chunk + 16)) * chunk
        expect(refusal).toMatchObject(payloadDamaged)
        if (refusal !== 'opened') expect(refusal.released.equals(bytes.subarray(0, refusal.released.length)) && refusal.released.length <= whole).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  test('a file cut off at any place is refused', async () => {
    const file = await seal(sample(chunk + 40))
    const payload = file.length - (chunk + 40 + 32)
    const places = [
      0,
      1,
      22,
      payload - 17,
      payload - 16,
      payload - 1,
      payload,
      payload + 1,
      payload + chunk,
      payload + chunk + 16,
      file.length - 41,
      file.length - 1,
    ]
    for (const length of places)
      expect(await refusalOf(open(file.subarray(0, length))), `cut to ${length}`).toMatchObject(length < payload ? headerDamaged : payloadDamaged)
  })

  test('anything after the end is refused, as are chunks left out, doubled or changed about', async () => {
    const file = await seal(sample(3 * chunk))
    const at = file.length - 3 * (chunk + 16)
    const [head, one, two, three] = [file.subarray(0, at), ...[0, 1, 2].map(place => file.subarray(at + place * (chunk + 16), at + (place + 1) * (chunk + 16)))]
    if (one === undefined || two === undefined || three === undefined) throw new Error('three chunks')
    for (const parts of [
      [one, two, three, Buffer.from([0])],
      [one, two, three, three],
      [one, three],
      [two, three],
      [two, one, three],
      [one, one, two, three],
      [one, two],
      [],
    ])
      expect(await refusalOf(open(Buffer.concat([head, ...parts])))).toMatchObject(payloadDamaged)
  })

  test('a file sealed to another is told from one that is damaged', async () => {
    const other = await whole(sealStreamBy(engine, 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj', inPieces(sample(10))))
    const stranger = 'AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0'
    expect(await refusalOf(open(other, stranger))).toMatchObject({ code: 'age-file-not-for-us', info: {} })
  })

  test('what is no age file is refused, however long it is', async () => {
    for (const file of [new Uint8Array(), sample(5_000_000), Buffer.from('age-encryption.org/v1\n'.repeat(100_000))])
      expect(await refusalOf(open(file))).toMatchObject({ ...headerDamaged, released: Buffer.alloc(0) })
  })

  test('a header is not looked for without end', async () => {
    let given = 0
    const endless = async function* () {
      for (; given < 100; given += 1) yield Buffer.alloc(100_000, 'x')
    }
    expect(await refusalOf(openStreamBy(engine, identity, endless()))).toMatchObject(headerDamaged)
    expect(given).toBeLessThan(20)
  })

  test('a key that is none is refused without being repeated', async () => {
    const file = await seal(sample(10))
    const mistyped = identity.replace('GFPYY', 'GFPYX')
    const badIdentity = await refusalOf(open(file, mistyped))
    const badRecipient = await refusalOf(sealStreamBy(engine, 'age1nobody', inPieces(sample(10))))
    const nothing = { cause: undefined, released: Buffer.alloc(0) }
    expect(badIdentity).toEqual({ code: 'age-key-unreadable', info: { key: 'identity' }, ...nothing })
    expect(badRecipient).toEqual({ code: 'age-key-unreadable', info: { key: 'recipient' }, ...nothing })
  })

  test('a disk that fails is told as such, in sealing and in opening', async () => {
    const failing = async function* (bytes: Uint8Array) {
      yield bytes
      throw new Error('EIO')
    }
    const file = await seal(sample(2 * chunk))
    await expect(whole(sealStreamBy(engine, recipient, failing(sample(2 * chunk))))).rejects.toThrow('EIO')
    await expect(whole(openStreamBy(engine, identity, failing(file.subarray(0, -10))))).rejects.toThrow('EIO')
  })

  test('the source is closed when the taker stops early', async () => {
    let closed = 0
    const source = async function* (bytes: Uint8Array) {
      try {
        yield* inPieces(bytes, 10_000)
      } finally {
        closed += 1
      }
    }
    const file = await seal(sample(9 * chunk))
    for (const pieces of [sealStreamBy(engine, recipient, source(sample(9 * chunk))), openStreamBy(engine, identity, source(file))]) {
      let taken = 0
      for await (const piece of pieces) {
        taken += piece.length
        if (taken > chunk) break
      }
    }
    expect(closed).toBe(2)
  })
})
