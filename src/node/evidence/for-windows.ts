import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { EvidencePort } from '#app/evidence-port.ts'
import type { Ticket } from '#contract/evidence-replies.ts'
import type { ToPdf } from '#intake/draw.ts'
import { evidenceRoomIn } from '#node/evidence/evidence-room.ts'
import type { News } from '#node/news.ts'
import type { Prepared, Tickets } from '#node/tickets.ts'
import { workFolders } from '#node/work-folder.ts'
import { streamedZip } from '#paper/streamed-zip.ts'

type Parts = { readonly root: string; readonly fontsFolder: string; readonly toPdf: ToPdf; readonly news: News; readonly tickets: Tickets }

/** The evidence room of a host with a window: packs and copies go out by tickets. What an earlier run left in the work folder is removed first. */
export const windowEvidence = ({ root, fontsFolder, toPdf, news, tickets }: Parts): EvidencePort => {
  const folders = workFolders(root, '')
  folders.clearStale()
  const offered = join(root, `${process.pid}-offered`)
  const ready = async (make: (file: string) => Promise<unknown>, name: string, type: string): Promise<Ticket> => {
    await mkdir(offered, { recursive: true, mode: 0o700 })
    const file = join(offered, randomUUID())
    try {
      await make(file)
      const { size } = await stat(file)
      return { ticket: tickets.offer({ file, size, type }), name, bytes: size }
    } catch (error) {
      await rm(file, { force: true })
      throw error
    }
  }
  const room = evidenceRoomIn({
    folders,
    fontsFolder,
    toPdf,
    tell: (task, done, of, says) => news.tell({ kind: 'progress', task, done, of, says }),
    offer: (place, name, type) => ready(file => rename(place, file), name, type),
    handOver: async (files, name, { signal }) => ({ ticket: await ready(file => streamedZip(file, files, signal), `${name}.zip`, 'application/zip') }),
  })
  return {
    ...room,
    close: async () => {
      await room.close()
      tickets.forget()
    },
  }
}

/** What nobody fetched is deleted when it is let go. */
export const letGo = (prepared: Prepared): void => {
  if ('file' in prepared) rmSync(prepared.file, { force: true })
}
