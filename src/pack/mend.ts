import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ToMend } from './mend-worker.ts'

type Mending = { readonly workFolder: string; readonly signal?: AbortSignal; readonly milliseconds?: number }

/**
 * Writes a damaged PDF anew, in a thread of its own that is given up after a minute: streams stay as they are. Undefined where that cannot be done.
 */
export const mendPdf = async (
  bytes: Uint8Array,
  password: string | undefined,
  { workFolder, signal, milliseconds = 60_000 }: Mending,
): Promise<Uint8Array | undefined> => {
  const folder = await mkdtemp(join(workFolder, 'mend-'))
  try {
    await writeFile(join(folder, 'damaged.pdf'), bytes, { mode: 0o600 })
    return await inWorker({ folder, bytes: bytes.length, ...(password === undefined ? {} : { password }) }, milliseconds, signal)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const inWorker = (workerData: ToMend, milliseconds: number, signal: AbortSignal | undefined): Promise<Uint8Array | undefined> =>
  new Promise(done => {
    const worker = new Worker(workerFile, { workerData, resourceLimits: { maxOldGenerationSizeMb: 1024 }, stdout: true, stderr: true })
    let mended: Uint8Array | undefined
    const end = (): void => void worker.terminate()
    const clock = setTimeout(end, milliseconds)
    signal?.addEventListener('abort', end, { once: true })
    worker.once('message', (bytes: Uint8Array | undefined) => {
      mended = bytes
      end()
    })
    worker.once('error', end)
    // Nothing is settled before the thread is gone: it may hold files of the folder.
    worker.once('exit', () => {
      clearTimeout(clock)
      signal?.removeEventListener('abort', end)
      done(mended)
    })
  })

/** In a built app beside the bundle, as the build names it. */
const workerFile = new URL(`./mend-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)
