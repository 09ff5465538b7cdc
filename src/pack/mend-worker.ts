import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { rebuilt } from './prepare/rebuild.ts'
import { newQpdf } from './qpdf.ts'

/** `folder` holds the damaged file as `damaged.pdf`, and nothing else. */
export type ToMend = { readonly folder: string; readonly bytes: number; readonly password?: string }

// seam: what `mendPdf` hands to the thread
const { folder, bytes, password } = workerData as ToMend

const plain = async (name: string): Promise<Uint8Array | undefined> => {
  const unlocked = password === undefined ? [] : [`--password=${password}`]
  const { code } = await newQpdf()([`/in/${name}`, ...unlocked, '--decrypt', '--stream-data=preserve', '--object-streams=disable', '/work/mended.pdf'], {
    '/in': folder,
    '/work': folder,
  })
  return code === 0 || code === 3 ? new Uint8Array(readFileSync(join(folder, 'mended.pdf'))) : undefined
}

const mended = async (): Promise<Uint8Array | undefined> => {
  const first = await plain('damaged.pdf')
  if (first !== undefined) return first
  const again = await rebuilt(join(folder, 'damaged.pdf'), bytes, join(folder, 'rebuilt.pdf'))
  return again === undefined ? undefined : plain('rebuilt.pdf')
}

parentPort?.postMessage(await mended())
