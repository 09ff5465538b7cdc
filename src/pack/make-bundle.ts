import { randomUUID } from 'node:crypto'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { DomainError } from '#core/domain-error.ts'
import type { BundleReport } from './bundle-report.ts'
import type { BundlePlaces, BundleRequest, Progress } from './bundle-request.ts'
import type { FromWorker, ToWorker } from './bundle-worker.ts'

/** `not-verified`: the bundle was built and failed its check, so nothing was left. `report` says which. */
export type BundleMade =
  | { readonly kind: 'built'; readonly report: BundleReport }
  | { readonly kind: 'not-verified'; readonly report: BundleReport }
  | { readonly kind: 'cancelled' }

export type BundleOptions = {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  /** The worker's file; in a built app the one the build made of `bundle-worker.ts`. */
  readonly worker?: URL
}

/**
 * Makes one verified bundle, in a thread of its own. A file that cannot be bound is in the report, and a sheet stands for it. The volumes get
 * their names only when the check has passed; an abort, an error or a kill leaves nothing that looks like a pack. Refuses with
 * `output-exists` when a volume's name is taken, unless `replace`.
 */
export const makeBundle = async (request: BundleRequest, places: BundlePlaces, options: BundleOptions = {}): Promise<BundleMade> => {
  const never = request.exhibits.find(({ level }) => level === 'C4')
  if (never) throw new Error(`Exhibit ${never.number} is marked C4 and is never put in a bundle.`)
  if (options.signal?.aborted) return { kind: 'cancelled' }
  const key = randomUUID()
  const work = await mkdtemp(join(places.workFolder, 'pack-'))
  const temporary = temporaryNames(places.output, key)
  try {
    const made = await inWorker({ request, places: { ...places, workFolder: work }, temporary: temporary.of(0) }, options)
    if (made === undefined) return { kind: 'cancelled' }
    const report = { ...made, volumes: made.volumes.map(volume => ({ ...volume, path: volumePath(places.output, volume.number, made.volumes.length) })) }
    if (!report.verification.passed) return { kind: 'not-verified', report }
    if (options.signal?.aborted) return { kind: 'cancelled' }
    place(
      report.volumes.map(({ number, path }) => ({ from: temporary.of(number), to: path })),
      places.replace === true,
    )
    return { kind: 'built', report }
  } finally {
    for (const path of temporary.upTo(mostVolumes)) rmSync(path, { force: true })
    await rm(work, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** `bundle.pdf`, or `bundle-1.pdf`, `bundle-2.pdf` … */
export const volumePath = (output: string, volume: number, of: number): string => {
  const extension = extname(output)
  return of === 1 ? output : `${output.slice(0, output.length - extension.length)}-${volume}${extension}`
}

/** Hidden names beside the output that no one takes for a pack. `of(0)` is what the volume's number is put behind. */
const temporaryNames = (output: string, key: string) => {
  const stem = join(dirname(output), `.${basename(output)}.${key}.`)
  const of = (volume: number): string => (volume === 0 ? stem : `${stem}${volume}.tmp`)
  return {
    of,
    upTo: function* (most: number): Generator<string> {
      for (let volume = 1; volume <= most && existsSync(of(volume)); volume += 1) yield of(volume)
    },
  }
}

const mostVolumes = 10_000

const place = (moves: readonly { readonly from: string; readonly to: string }[], replace: boolean): void => {
  const taken = moves.filter(({ to }) => existsSync(to))
  if (taken.length > 0 && !replace) throw new DomainError('output-exists', { paths: taken.map(({ to }) => to) })
  for (const { from, to } of moves) renameSync(from, to)
}

const inWorker = (task: ToWorker, { signal, onProgress, worker: file = ownWorker() }: BundleOptions): Promise<BundleReport | undefined> =>
  new Promise((done, failed) => {
    const worker = new Worker(file, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 } })
    let outcome: (() => void) | undefined
    const end = (how: () => void): void => {
      outcome ??= how
      void worker.terminate()
    }
    const abort = (): void => end(() => done(undefined))
    signal?.addEventListener('abort', abort, { once: true })
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'progress') onProgress?.(message.progress)
      else if (message.kind === 'done') end(() => done(message.report))
      else end(() => failed(errorFrom(message)))
    })
    worker.once('error', error => end(() => failed(error)))
    // The thread may be in the middle of a file when it is stopped, so nothing is settled before it is gone.
    worker.once('exit', code => {
      signal?.removeEventListener('abort', abort)
      if (outcome) outcome()
      else failed(new Error(`The thread that makes the bundle ended (${code}).`))
    })
  })

/** What the system said keeps its code, so that the host can say which folder is full or closed. */
const errorFrom = ({ message, code, refused }: Extract<FromWorker, { readonly kind: 'failed' }>): Error =>
  refused ? new DomainError(refused.code, refused.info) : Object.assign(new Error(message), code === undefined ? {} : { code })

/** Beside this file: in the sources as they are, in a built app as the build names it. */
const ownWorker = (): URL => new URL(`./bundle-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)
