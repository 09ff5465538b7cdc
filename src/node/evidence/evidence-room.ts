import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { EvidencePort, PackFile, WorkRoom } from '#app/evidence-port.ts'
import type { Ticket } from '#contract/evidence-replies.ts'
import { type Apart, openApart } from '#intake/apart/apart.ts'
import type { ToPdf } from '#intake/draw.ts'
import { duplicatesAmong } from '#intake/duplicates.ts'
import { prepare } from '#intake/prepare.ts'
import { bundleIn } from '#node/evidence/bundle.ts'
import { fileRead } from '#node/evidence/file-read.ts'
import { weighed } from '#node/evidence/weighed.ts'
import { wordsIn } from '#node/evidence/words-in.ts'
import type { WorkFolders } from '#node/work-folder.ts'
import { mendPdf } from '#pack/mend.ts'

/** What is told of a piece of work, and where what it makes goes. */
export type RoomParts = {
  readonly folders: WorkFolders
  readonly fontsFolder: string
  readonly toPdf: ToPdf
  readonly tell: (task: string, done: number, of: number, says: string) => void
  /** A file of the work folder for one fetch; it is moved first. */
  readonly offer: (place: string, name: string, type: string) => Promise<Ticket>
  readonly handOver: (
    files: readonly PackFile[],
    name: string,
    work: { readonly folder: string; readonly signal: AbortSignal },
  ) => Promise<{ readonly ticket?: Ticket }>
  /** Files the host was started with, by the names it gives them: paths on this machine. */
  readonly given?: ReadonlyMap<string, string>
}

/** The evidence room on Node. `close` also ends the thread that reads. */
export const evidenceRoomIn = (parts: RoomParts): EvidencePort => {
  const running = new Map<AbortController, { readonly task: string | undefined; readonly ended: Promise<unknown> }>()
  let apart: Apart | undefined
  const reader = (): Apart => {
    apart ??= openApart()
    return apart
  }
  return {
    inWork: async (task, work) => {
      const stopping = new AbortController()
      const { signal } = stopping
      const { folder, gone } = await parts.folders.open()
      const ended = Promise.withResolvers<void>()
      running.set(stopping, { task, ended: ended.promise })
      try {
        return { kind: 'done', value: await work(roomIn(folder, { ...parts, apart: reader() }, signal, task)) }
      } catch (error) {
        if (signal.aborted) return { kind: 'cancelled' }
        throw error
      } finally {
        await gone()
        running.delete(stopping)
        ended.resolve()
      }
    },
    cancel: task => {
      for (const [stopping, one] of running) if (one.task === task) stopping.abort()
    },
    alike: files => duplicatesAmong(files.map(({ id, sha256, sketch }) => ({ id, sha256, ...(sketch === undefined ? {} : { sketch }) }))),
    close: async () => {
      const all = [...running.values()].map(({ ended }) => ended)
      for (const stopping of running.keys()) stopping.abort()
      await Promise.all(all)
      const closing = apart
      apart = undefined
      await closing?.close()
    },
  }
}

const roomIn = (folder: string, parts: RoomParts & { readonly apart: Apart }, signal: AbortSignal, task: string | undefined): WorkRoom => {
  const tell = (done: number, of: number, says: string): void => {
    signal.throwIfAborted()
    if (task !== undefined) parts.tell(task, done, of, says)
  }
  return {
    bring: async source => {
      const place = join(folder, randomUUID())
      const file = await open(place, 'wx', 0o600)
      try {
        for await (const piece of source) {
          signal.throwIfAborted()
          await file.writeFile(piece)
        }
      } finally {
        await file.close()
      }
      return place
    },
    given: async name => parts.given?.get(name),
    read: async (path, name, paper) => {
      const mend = (bytes: Uint8Array, password?: string) => mendPdf(bytes, password, { workFolder: folder, signal })
      return fileRead(await prepare({ path, name, workFolder: join(folder, 'copies'), paper, toPdf: parts.toPdf, apart: parts.apart, mendPdf: mend, signal }))
    },
    bind: (toBind, progress) => bundleIn({ folder, fontsFolder: parts.fontsFolder }, toBind, { signal, progress }),
    weigh: place => weighed(place),
    wordsIn: place => wordsIn(place, parts.apart, signal),
    offer: (place, name, type) => {
      signal.throwIfAborted()
      return parts.offer(place, name, type)
    },
    handOver: (files, name) => {
      signal.throwIfAborted()
      return parts.handOver(files, name, { folder, signal })
    },
    tell,
  }
}
