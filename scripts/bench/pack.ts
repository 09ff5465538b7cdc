import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { day } from '#core/civil-date.ts'
import { fontsFolder } from '#node/fonts-folder.ts'
import { newIndexPreview } from '#pack/index-preview.ts'
import { type CorpusSize, usualCorpus, writeMeasuredCorpus } from '../../tests/corpus/measured-corpus.ts'
import type { Task, Took } from './pack-once.ts'

// A verified bundle, beside what a person would otherwise run on the same exhibits. Each run is a process of its own, from its start.

type Aim = { readonly size: CorpusSize; readonly runs: number; readonly aim: string }

const sizes: readonly Aim[] = [
  { size: { exhibits: 10, pages: 10, scans: 2 }, runs: 3, aim: '<= 1.0 s' },
  { size: usualCorpus, runs: 3, aim: '<= 2.5 s, <= 400 MB' },
  { size: { exhibits: 200, pages: 10, scans: 40 }, runs: 1, aim: '<= 12 s, memory as before' },
]

/** Prints line by line. Writes its corpus into a temporary folder, some 400 MB, and removes it. */
export const benchPack = async (print: (line: string) => void): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-bench-pack-'))
  try {
    await previewed(print)
    for (const { size, runs, aim } of sizes) {
      const files = await writeMeasuredCorpus(join(folder, `${size.exhibits}`), size)
      const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6
      print(`\n${size.exhibits} exhibits, ${size.exhibits * size.pages} pages, ${size.scans * size.pages} of them scans, ${megabytes.toFixed(0)} MB:`)
      const task: Omit<Task, 'way'> = { files, output: join(folder, 'bundle.pdf'), workFolder: folder }
      const ours = times(runs, () => once({ ...task, way: 'ours' }))
      print(line('verified bundle, whole', ours, aim))
      print(
        `${''.padEnd(44)} the thread that asked was never blocked longer than ${Math.max(...ours.map(({ blockedMs }) => blockedMs)).toFixed(0)} ms  (aim: <= 50 ms)`,
      )
      print(
        line(
          'pdf-lib: merge, numbers, index',
          times(runs, () => once({ ...task, way: 'pdf-lib' })),
          ratio(ours),
        ),
      )
      for (const { what, command, args } of others(files, task.output)) {
        if (spawnSync('which', [command]).status === 0)
          print(
            line(
              what,
              times(runs, () => timedCommand(command, args)),
              ratio(ours),
            ),
          )
        else print(`${command} is not installed: no measure for “${what}”`)
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const others = (files: readonly string[], output: string) => [
  { what: 'qpdf: merge only', command: 'qpdf', args: ['--empty', '--pages', ...files.flatMap(file => [file, '1-z']), '--', output] },
  { what: 'pdftk: merge only', command: 'pdftk', args: [...files, 'cat', 'output', output] },
]

const script = fileURLToPath(new URL('pack-once.ts', import.meta.url))

const once = (task: Task): Took => {
  const { stdout, stderr } = spawnSync(process.execPath, [script, JSON.stringify(task)], { encoding: 'utf8' })
  if (!stdout) throw new Error(stderr)
  const took = JSON.parse(stdout) as Took // seam: written by our own script
  if (took.wrong !== undefined) throw new Error(`The bundle was not built: ${took.wrong}`)
  return took
}

const timedCommand = (command: string, args: readonly string[]): Took => {
  const start = performance.now()
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', command, ...args], { encoding: 'utf8' })
  return { ms: performance.now() - start, peakMb: Number(stderr.trim().split('\n').at(-1)) / 1024, pages: 0, blockedMs: 0 }
}

const times = (runs: number, work: () => Took): readonly Took[] => Array.from({ length: runs }, work)

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const line = (what: string, took: readonly Took[], aim: string): string =>
  `${what.padEnd(44)} ${`${(median(took.map(({ ms }) => ms)) / 1000).toFixed(2)} s`.padStart(9)}  peak ${median(took.map(({ peakMb }) => peakMb)).toFixed(0)} MB  (${aim.startsWith('<') ? 'aim: ' : ''}${aim})`

const ratio = (ours: readonly Took[]): string => `ours took ${(median(ours.map(({ ms }) => ms)) / 1000).toFixed(2)} s and did the rest too`

const previewed = async (print: (line: string) => void): Promise<void> => {
  const preview = await newIndexPreview(fontsFolder())
  const taken: number[] = []
  for (let run = 0; run < 12; run += 1) {
    const exhibits = Array.from({ length: 50 }, (_, at) => ({
      number: at + 1,
      title: `起诉书 ${at} edit ${run}`,
      date: '3 March 2024',
      level: 'C0',
      files: [{ path: '' }],
    }))
    const start = performance.now()
    await preview({ cover: { title: 'Bundle', party: 'X', day: day('2026-11-24') }, language: 'en', exhibits }, () => 10)
    if (run >= 3) taken.push(performance.now() - start)
  }
  print(`${'index preview, 50 exhibits, after an edit'.padEnd(44)} ${`${median(taken).toFixed(0)} ms`.padStart(9)}  (aim: <= 50 ms warm)`)
}
