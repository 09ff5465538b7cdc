import { randomBytes, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { OutsideFiles } from '#app/outside-files.ts'
import { refuse } from '#contract/errors.ts'
import { folderRefusal, makeFolder } from '#node/folder.ts'
import { fileStream } from '#node/outside/by-path.ts'
import { newFile } from '#node/outside/new-file.ts'
import type { Tickets } from '#node/tickets.ts'

/** Takes a sealed file from the page, and answers the name it is given under. */
export type Take = (body: AsyncIterable<Uint8Array>) => Promise<string>

export type WindowFiles = OutsideFiles & {
  readonly take: Take
  /** Deletes every file the page has given: when the vault locks. */
  readonly forget: () => void
}

/**
 * Files of a host with a window: they come in by `POST /files` and go out by tickets, and lie sealed in the work folder meanwhile. A page names no
 * path. `root` is emptied of what earlier runs left by whoever owns it.
 */
export const windowFiles = (root: string, tickets: Tickets): WindowFiles => {
  const folder = join(root, `${process.pid}-outside`)
  const given = new Map<string, string>()
  const newPath = async () => {
    await makeFolder(folder)
    return join(folder, randomUUID())
  }
  return {
    given: async function* (name) {
      const path = given.get(name)
      if (path === undefined) throw refuse('file-unreadable', { name: 'the file', reason: 'missing' })
      yield* fileStream(path)
    },
    handOut: async (name, _out, make) => {
      try {
        const file = await newPath()
        const { value, bytes } = await newFile(file, make)
        return { handed: { name, bytes, ticket: tickets.offer({ file, size: bytes, type: 'application/octet-stream' }) }, value }
      } catch (error) {
        throw folderRefusal(error, folder)
      }
    },
    take: async body => {
      const path = await newPath()
      await newFile(path, async sink => {
        for await (const piece of body) await sink.write(piece)
      })
      const name = randomBytes(16).toString('hex')
      given.set(name, path)
      for (const [oldest, gone] of given) {
        if (given.size <= most) break
        given.delete(oldest)
        await rm(gone, { force: true })
      }
      return name
    },
    forget: () => {
      for (const path of given.values()) rmSync(path, { force: true })
      given.clear()
    },
  }
}

/** So many files of a page wait at a time; the oldest is let go first. */
const most = 4
