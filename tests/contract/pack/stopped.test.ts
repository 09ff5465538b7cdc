import { spawn } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DomainError } from '#core/domain-error.ts'
import { build } from '#pack/build-bundle.ts'
import type { Phase, Progress } from '#pack/bundle-request.ts'
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

  test('an exhibit that is never to be exported stops it before anything is read', async () => {
    const room = roomForTest()
    await expect(makeBundle(requestOf([{ number: 5, title: 'T', level: 'C4', files: [] }]), room.places)).rejects.toThrow('Exhibit 5 is marked C4')
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

  test('by a copy that is lost on the way: a sheet stands for that file, and the rest is bound', async () => {
    const room = roomForTest()
    const paths = await writeMeasuredCorpus(join(room.folder, 'corpus'), { exhibits: 3, pages: 2, scans: 0 })
    const losing = ({ phase, done }: Progress) => {
      if (phase !== 'laying-out' || done !== 1) return
      for (const name of readdirSync(room.places.workFolder, { recursive: true, encoding: 'utf8' })) {
        if (name.endsWith('e2-1.pdf')) rmSync(join(room.places.workFolder, name))
      }
    }
    const built = await build(requestOf(exhibitsOf(paths)), room.places, { temporaryOf: () => join(room.folder, 'out', '.made.tmp'), onProgress: losing })
    expect(built.verification.passed).toBe(true)
    expect(built.problems.map(({ exhibit, kind, weight }) => [exhibit, kind, weight])).toEqual([[2, 'damaged', 'left-out']])
    expect(built.laidOut.volumes[0]?.last).toBe(10)
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
