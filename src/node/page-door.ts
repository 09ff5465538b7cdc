import { rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { answer, nothing, wired } from '#node/answer.ts'
import type { Host } from '#node/host.ts'
import { readPageFile } from '#node/page-files.ts'
import type { Prepared } from '#node/tickets.ts'

/**
 * Answers what a page fetches, in every host with a window: its own files; `POST /exhibits?…`, a file of evidence as raw body, answered by a reply on the
 * wire; `POST /files`, a sealed file from outside, answered with the name it is given under; `GET /bytes/<ticket>`, once; `GET /opened`, the case files the system handed over. Who may ask at all is the host's business.
 */
export const pageDoor =
  (folder: string, host: Host) =>
  async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url)
    if (request.method === 'POST' && pathname === '/exhibits') return wired(await host.receive(Object.fromEntries(searchParams), bodyOf(request)))
    if (request.method === 'POST') return pathname === '/files' ? wired(await host.give(bodyOf(request))) : nothing()
    if (request.method !== 'GET') return answer(405, 'This address takes GET and POST only.', { allow: 'GET, POST' })
    if (pathname === '/opened') return wired(host.opened.take())
    const ticket = /^\/bytes\/([\w-]+)$/.exec(pathname)?.[1]
    const found = ticket === undefined ? await readPageFile(folder, pathname) : host.tickets.take(ticket)
    return found ? sent(found) : nothing()
  }

async function* bodyOf(request: Request): AsyncGenerator<Uint8Array> {
  if (request.body) yield* request.body
}

const sent = async (found: Prepared): Promise<Response> => {
  if ('bytes' in found) return answer(200, new Uint8Array(found.bytes), { 'content-type': found.type })
  const file = await open(found.file, 'r').catch(() => undefined)
  if (file === undefined) return nothing()
  const stream = file.createReadStream()
  stream.once('close', () => rmSync(found.file, { force: true }))
  // seam: Node's stream of the web is the standard one
  return answer(200, Readable.toWeb(stream) as ReadableStream, { 'content-type': found.type, 'content-length': String(found.size) })
}
