import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { engineHere, nodeEngine, webEngine } from '#vault/payload/engine-here.ts'
import { openStreamBy, sealStreamBy } from '#vault/payload/index.ts'
import { libraryEngine } from '#vault/payload/library-engine.ts'
import { peakMemory } from './peak-memory.ts'

// A large exhibit sealed and opened as a stream, from disk to disk, beside the age command line tool on the same file, turn about.

const engines = { node: nodeEngine, web: webEngine, library: libraryEngine }
const named = {
  node: 'ours, cipher of node:crypto',
  web: 'ours, cipher of Web Crypto',
  library: 'age-encryption alone',
}
type Way = keyof typeof engines

const ways: readonly Way[] = ['node', 'web', 'library']
const works = ['seal', 'open'] as const
type Work = (typeof works)[number]

/** Milliseconds from the first read to the file closed, and the most memory the process ever held, in megabytes. */
type Run = { readonly ms: number; readonly peak: number }

type Row = { readonly what: string; readonly work: Work; readonly median: number; readonly low: number; readonly high: number; readonly peak: number }

export type PayloadBench = {
  readonly rows: readonly Row[]
  /** Our median over that of age, for 200 MB; undefined where age is not installed. */
  readonly ratio: { readonly [work in Work]: number | undefined }
  /** Our peak memory in megabytes for 20 MB and 200 MB. */
  readonly peaks: { readonly [work in Work]: readonly [number, number] }
}

export const benchPayload = async (rounds = 5): Promise<PayloadBench> => {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-payload-'))
  try {
    const identity = await generateX25519Identity()
    const keys: Keys = { identity, recipient: await identityToRecipient(identity), identityFile: join(folder, 'identity') }
    writeFileSync(keys.identityFile, `${identity}\n`, { mode: 0o600 })
    const large = filesIn(folder, 200)
    const small = filesIn(folder, 20)
    const hasAge = spawnSync('age', ['--version'], { stdio: 'ignore' }).error === undefined

    const runs: Record<string, Run[]> = {}
    const note = (key: string, run: Run) => {
      runs[key] = [...(runs[key] ?? []), run]
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const work of works) {
        if (hasAge) note(`age ${work}`, ageRun(work, large, keys))
        for (const way of ways) note(`${way} ${work}`, ourRun(way, work, large, keys))
      }
    }

    const rows = works.flatMap(work => [
      ...(hasAge ? [rowOf('age', work, runs[`age ${work}`] ?? [])] : []),
      ...ways.map(way => rowOf(named[way], work, runs[`${way} ${work}`] ?? [])),
    ])
    const engine = await engineHere()
    const here = ways.find(way => engines[way] === engine) ?? 'library'
    const bench: PayloadBench = {
      rows,
      ratio: { seal: ratioOf(rows, 'seal', named[here]), open: ratioOf(rows, 'open', named[here]) },
      peaks: {
        seal: [ourRun(here, 'seal', small, keys).peak, peakOf(rows, 'seal', named[here])],
        open: [ourRun(here, 'open', small, keys).peak, peakOf(rows, 'open', named[here])],
      },
    }
    print(bench, named[here])
    return bench
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Keys = { readonly identity: string; readonly recipient: string; readonly identityFile: string }
type Files = { readonly plain: string; readonly sealed: string; readonly opened: string }

const filesIn = (folder: string, megabytes: number): Files => {
  const plain = join(folder, `${megabytes}`)
  const block = Uint8Array.from({ length: 1_000_000 }, (_, at) => (at * 31 + (at >> 8) * 7) & 0xff)
  for (let written = 0; written < megabytes; written += 1) writeFileSync(plain, block, { flag: 'a' })
  return { plain, sealed: `${plain}.age`, opened: `${plain}.opened` }
}

const ageRun = (work: Work, { plain, sealed, opened }: Files, { recipient, identityFile }: Keys): Run => {
  const args = work === 'seal' ? ['-r', recipient, '-o', sealed, plain] : ['-d', '-i', identityFile, '-o', opened, sealed]
  const start = performance.now()
  if (spawnSync('age', args).status !== 0) throw new Error(`age could not ${work}`)
  return { ms: performance.now() - start, peak: Number.NaN }
}

/** In a process of its own, so that its memory is that of this one file; the process's start is not counted, for the app is running. */
const ourRun = (way: Way, work: Work, { plain, sealed, opened }: Files, { recipient, identity }: Keys): Run => {
  const [key, from, to] = work === 'seal' ? [recipient, plain, sealed] : [identity, sealed, opened]
  const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename, way, work, from, to], {
    input: key,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  const [ms, peak] = stdout.split(' ').map(Number)
  return { ms: ms ?? Number.NaN, peak: peak ?? Number.NaN }
}

const runHere = async (way: Way, work: Work, key: string, from: string, to: string) => {
  const by = work === 'seal' ? sealStreamBy : openStreamBy
  const start = performance.now()
  await pipeline(by(engines[way], key, createReadStream(from, { highWaterMark: 256 * 1024 })), createWriteStream(to))
  console.log(`${performance.now() - start} ${peakMemory()}`)
}

const rowOf = (what: string, work: Work, runs: readonly Run[]): Row => {
  const times = runs.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN
  return { what, work, median: at(0.5), low: at(0), high: at(1), peak: Math.max(...runs.map(({ peak }) => peak)) }
}

const found = (rows: readonly Row[], work: Work, what: string) => rows.find(row => row.work === work && row.what === what)
const peakOf = (rows: readonly Row[], work: Work, what: string) => found(rows, work, what)?.peak ?? Number.NaN
const ratioOf = (rows: readonly Row[], work: Work, what: string) => {
  const [ours, theirs] = [found(rows, work, what), found(rows, work, 'age')]
  return ours === undefined || theirs === undefined ? undefined : ours.median / theirs.median
}

const ms = (value: number) => `${value.toFixed(0)} ms`

const print = ({ rows, ratio, peaks }: PayloadBench, here: string) => {
  for (const { what, work, median, low, high, peak } of rows) {
    const memory = Number.isNaN(peak) ? '' : `, peak ${peak.toFixed(0)} MB`
    console.log(`${`${work} 200 MB, ${what}`.padEnd(44)} ${ms(median).padStart(9)}  (lowest to highest: ${ms(low)} to ${ms(high)}${memory})`)
  }
  for (const work of works) {
    const times = ratio[work]
    const [small, large] = peaks[work]
    const beside = times === undefined ? 'age is not installed: no ratio' : `${times.toFixed(1)} times the time of age  aim: <= 3`
    console.log(`${`${work}, ${here}`.padEnd(44)} ${beside}; peak ${small.toFixed(0)} MB for 20 MB, ${large.toFixed(0)} MB for 200 MB`)
  }
}

if (import.meta.main) {
  const [way, work, from, to] = process.argv.slice(2)
  if (from === undefined || to === undefined) await benchPayload()
  else {
    const key = (await Array.fromAsync(process.stdin)).join('').trim()
    await runHere(ways.find(known => known === way) ?? 'library', work === 'open' ? 'open' : 'seal', key, from, to)
  }
}
