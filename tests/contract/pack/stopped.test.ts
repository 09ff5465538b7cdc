import { spawn } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DomainError } from '#core/domain-error.ts'
import type { Phase } from '#pack/bundle-request.ts'
import { makeBundle } from '#pack/make-bundle.ts'
import { writeMeasuredCorpus } from '../../corpus/measured-corpus.ts'
import { builtIn, exhibitsOf, requestOf, roomForTest } from './room.ts'

const size = { exhibits: 12, pages: 3, scans: 0 }

describe('a bundle that is stopped', () => {
  test.each<Phase>(['reading', 'laying-out', 'writing', 'checking'])('while %s: it says so and leaves nothing', async phase => {
    const room = roomForTest()
    const paths = await writeMeasuredCorpus(join(room.folder, 'corpus'), size)
    const abort = new AbortController()
    const made = await makeBundle(requestOf(exhibitsOf(paths)), room.places, {
      signal: abort.signal,
      onProgress: progress => progress.phase === phase && abort.abort(),
    })
    expect(made).toEqual({ kind: 'cancelled' })
    expect(readdirSync(join(room.folder, 'out'))).toEqual([])
    expect(readdirSync(room.places.workFolder)).toEqual([])
  })

  test('before it began: it is not begun', async () => {
    const room = roomForTest()
    expect(await makeBundle(requestOf([]), room.places, { signal: AbortSignal.abort() })).toEqual({ kind: 'cancelled' })
  })

  test('by a kill while writing: nothing has the name of a pack', async () => {
    const room = roomForTest()
    const paths = await writeMeasuredCorpus(join(room.folder, 'corpus'), size)
    const script = join(room.folder, 'make.ts')
    const source = new URL('../../../src/pack/make-bundle.ts', import.meta.url).href
    writeFileSync(
      script,
      `import { makeBundle } from '${source}'
await makeBundle(${JSON.stringify(requestOf(exhibitsOf(paths)))}, ${JSON.stringify(room.places)}, { onProgress: ({ phase }) => phase === 'checking' && process.kill(process.pid, 'SIGKILL') })`,
    )
    const child = spawn(process.execPath, [script], { stdio: 'ignore' })
    const signal = await new Promise(done => child.once('exit', (_, by) => done(by)))
    expect(signal).toBe('SIGKILL')
    const left = readdirSync(join(room.folder, 'out'))
    expect(left.length).toBeGreaterThan(0)
    expect(left.filter(name => !name.startsWith('.') || !name.endsWith('.tmp'))).toEqual([])
  })

  test('by a name that is taken: the file that was there stays', async () => {
    const room = roomForTest()
    const paths = await writeMeasuredCorpus(join(room.folder, 'corpus'), { exhibits: 1, pages: 1, scans: 0 })
    writeFileSync(room.places.output, 'mine')
    await expect(makeBundle(requestOf(exhibitsOf(paths)), room.places)).rejects.toEqual(new DomainError('output-exists', { paths: [room.places.output] }))
    expect(readdirSync(join(room.folder, 'out'))).toEqual(['bundle.pdf'])
    await builtIn({ ...room, places: { ...room.places, replace: true } }, requestOf(exhibitsOf(paths)))
  })
})
