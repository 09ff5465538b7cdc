import { answer, nothing, wired } from '#node/answer.ts'
import type { Host } from '#node/host.ts'
import { readPageFile } from '#node/page-files.ts'

/**
 * Answers what a page fetches, in every host with a window: its own files; `POST /exhibits?…`, a file of evidence as raw body, answered by a reply on the
 * wire; `GET /bytes/<ticket>`, once; `GET /opened`, the case files the system handed over. Who may ask at all is the host's business.
 */
export const pageDoor =
  (folder: string, host: Host) =>
  async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url)
    if (request.method === 'POST') return pathname === '/exhibits' ? wired(await host.receive(Object.fromEntries(searchParams), bodyOf(request))) : nothing()
    if (request.method !== 'GET') return answer(405, 'This address takes GET and POST only.', { allow: 'GET, POST' })
    if (pathname === '/opened') return wired(host.opened.take())
    const ticket = /^\/bytes\/([\w-]+)$/.exec(pathname)?.[1]
    const found = ticket === undefined ? await readPageFile(folder, pathname) : host.tickets.take(ticket)
    return found ? answer(200, new Uint8Array(found.bytes), { 'content-type': found.type }) : nothing()
  }

async function* bodyOf(request: Request): AsyncGenerator<Uint8Array> {
  if (request.body) yield* request.body
}
