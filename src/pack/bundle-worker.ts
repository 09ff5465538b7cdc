import { parentPort, workerData } from 'node:worker_threads'
import { DomainError } from '#core/domain-error.ts'
import { build } from './build-bundle.ts'
import type { BundleReport } from './bundle-report.ts'
import type { BundlePlaces, BundleRequest, Progress } from './bundle-request.ts'
import { reportOf } from './report.ts'

/** `temporary`: what the number of each volume is put behind. */
export type ToWorker = { readonly request: BundleRequest; readonly places: BundlePlaces; readonly temporary: string }

export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly report: BundleReport }
  | { readonly kind: 'failed'; readonly message: string; readonly code?: string; readonly refused?: { readonly code: string; readonly info: object } }

// seam: what `makeBundle` hands to the thread
const { request, places, temporary } = workerData as ToWorker

const tell = (message: FromWorker): void => parentPort?.postMessage(message)
const temporaryOf = (volume: number): string => `${temporary}${volume}.tmp`

try {
  const built = await build(request, places, { temporaryOf, onProgress: progress => tell({ kind: 'progress', progress }) })
  tell({ kind: 'done', report: reportOf(built, temporaryOf) })
} catch (error) {
  const refused = error instanceof DomainError ? { code: error.code, info: error.info } : undefined
  const code = error instanceof Error && 'code' in error && !refused ? { code: String(error.code) } : {}
  tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error), ...code, ...(refused && { refused }) })
}
