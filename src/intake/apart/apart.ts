import { Worker } from 'node:worker_threads'
import { limits } from '../limits.ts'
import type { Answer, Done, Job } from './job.ts'

export type Outcome = Done | { readonly kind: 'too-long' } | { readonly kind: 'too-hungry' } | { readonly kind: 'failed' }

/** A thread that reads files. It is started when first needed, and again after it had to be stopped. */
export type Apart = {
  /** One job at a time; the next waits. Rejects only when `signal` aborts. */
  readonly run: (job: Job, milliseconds: number, signal?: AbortSignal) => Promise<Outcome>
  readonly close: () => Promise<void>
}

/** In a bundle the worker is built beside the program as `intake-worker.js`. */
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './intake-worker.js', import.meta.url)

/** `memoryBytes`: how far the memory of the whole app may grow during one job. */
export const openApart = (memoryBytes: number = limits.memoryBytes): Apart => {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  const stop = async (): Promise<void> => {
    const stopped = worker
    worker = undefined
    await stopped?.terminate()
  }
  const start = async (): Promise<Worker> => {
    if (worker !== undefined) return worker
    // The picture library must be loaded on the main thread before any other thread loads it.
    await import('sharp')
    worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: 2048, stackSizeMb: 4 }, stdout: true, stderr: true })
    worker.unref()
    return worker
  }
  const run = async (job: Job, milliseconds: number, signal?: AbortSignal): Promise<Outcome> => {
    signal?.throwIfAborted()
    const outcome = await runOn(await start(), job, { milliseconds, memoryBytes }, signal)
    if (outcome.kind === 'too-long' || outcome.kind === 'too-hungry' || outcome.kind === 'failed' || signal?.aborted) await stop()
    signal?.throwIfAborted()
    return outcome
  }
  return {
    run: (job, milliseconds, signal) => {
      const mine = last.then(() => run(job, milliseconds, signal))
      last = mine.catch(() => undefined)
      return mine
    },
    close: stop,
  }
}

type Most = { readonly milliseconds: number; readonly memoryBytes: number }

const runOn = (worker: Worker, job: Job, { milliseconds, memoryBytes }: Most, signal: AbortSignal | undefined): Promise<Outcome> =>
  new Promise(resolve => {
    const before = process.memoryUsage.rss()
    const end = (outcome: Outcome): void => {
      clearTimeout(clock)
      clearInterval(watch)
      worker.off('message', heard).off('error', broke).off('exit', gone)
      signal?.removeEventListener('abort', gone)
      worker.unref()
      resolve(outcome)
    }
    const heard = (answer: Answer): void => end('done' in answer ? answer.done : { kind: 'failed' })
    const broke = (error: unknown): void => end({ kind: isOutOfMemory(error) ? 'too-hungry' : 'failed' })
    const gone = (): void => end({ kind: 'failed' })
    const clock = setTimeout(() => end({ kind: 'too-long' }), milliseconds)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > memoryBytes) end({ kind: 'too-hungry' })
    }, 200)
    worker.on('message', heard).on('error', broke).on('exit', gone)
    signal?.addEventListener('abort', gone, { once: true })
    worker.ref()
    worker.postMessage(job)
  })

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
