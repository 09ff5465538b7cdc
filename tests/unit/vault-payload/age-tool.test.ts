import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStreamBy, sealStreamBy } from '#vault/payload/index.ts'
import { engines, inPieces, sample, whole } from './engines.ts'

const missing = spawnSync('age', ['--version'], { stdio: 'ignore' }).error !== undefined
const identity = 'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX'
const sizes = [0, 1, 65_535, 65_536, 65_537, 3 * 65_536, 5_000_000]

describe.skipIf(missing)('the age command line tool (skipped where it is not installed)', () => {
  let folder = ''
  const path = (name: string) => join(folder, name)

  /** What the tool prints: with `--output` it leaves no file behind where there are no bytes. */
  const age = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('age', [...args], { maxBuffer: 10_000_000 })
    expect(stderr.toString()).toBe('')
    expect(status).toBe(0)
    return stdout
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'recourse-age-'))
    writeFileSync(path('identity'), `${identity}\n`)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  describe.each(engines)('and %s', (_, engine) => {
    test.each(sizes)('%i bytes sealed here are opened there', async size => {
      const recipient = await identityToRecipient(identity)
      writeFileSync(path('sealed'), await whole(sealStreamBy(engine, recipient, inPieces(sample(size), 65_536, 1, 100_000))))
      expect(age('--decrypt', '--identity', path('identity'), path('sealed')).equals(sample(size))).toBe(true)
    })

    test.each(sizes)('%i bytes sealed there are opened here', async size => {
      writeFileSync(path('plain'), sample(size))
      const sealed = age('--recipient', await identityToRecipient(identity), path('plain'))
      expect((await whole(openStreamBy(engine, identity, inPieces(sealed, 65_536)))).equals(sample(size))).toBe(true)
    })
  })
})
