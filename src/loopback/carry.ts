import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A request of Node's server as the standard one. Its body streams. */
export const requestOf = (incoming: IncomingMessage, origin: string): Request => {
  const { method = 'GET', url = '/', rawHeaders } = incoming
  const headers = new Headers()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
  const body = method === 'POST' ? Readable.toWeb(incoming) : null
  return new Request(new URL(url, origin), { method, headers, body, ...(body && { duplex: 'half' }) })
}

/** Sends a standard response through Node's server, and ends it when the reader goes. */
export const send = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (!response.body) {
    outgoing.end()
    return
  }
  outgoing.flushHeaders()
  try {
    await pipeline(Readable.fromWeb(response.body), outgoing)
  } catch {
    // the reader went away; its stream is cancelled with it
  }
}
