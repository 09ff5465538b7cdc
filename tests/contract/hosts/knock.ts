import { type OutgoingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'

export type Knock = { readonly method?: string; readonly path?: string; readonly headers?: OutgoingHttpHeaders; readonly body?: string | Buffer }

export type Answered = { readonly status: number; readonly headers: { readonly [name: string]: string | readonly string[] | undefined }; readonly text: string }

/** A request with whatever headers are named, also those a browser would not let a page set. The path is sent as it is written. */
export const knock = (origin: string, { method = 'GET', path = '/', headers = {}, body }: Knock): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const asking = request({ hostname, port, method, path, headers, agent: false }, async incoming => {
      const pieces: Buffer[] = []
      for await (const piece of incoming) pieces.push(piece)
      resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text: Buffer.concat(pieces).toString('utf8') })
    })
    asking.once('error', reject)
    asking.end(method === 'POST' ? body : undefined)
  })

/** The first line of what the server says to bytes written by hand. */
export const say = (origin: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let said = ''
    socket.on('data', piece => {
      said += piece.toString('latin1')
      if (said.includes('\r\n')) socket.destroy()
    })
    socket.once('close', () => resolve(said.split('\r\n')[0] ?? ''))
    socket.once('error', reject)
  })
