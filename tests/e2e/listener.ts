import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Somebody at another port of this machine, who writes down all that comes, TCP and UDP. */
export type Listener = {
  readonly port: number
  readonly address: string
  /** The first line of what each connection said; empty for one that only connected. */
  readonly heard: readonly string[]
  readonly stop: () => Promise<void>
}

export const listen = async (): Promise<Listener> => {
  const heard: string[] = []
  const server = createServer(socket => {
    const at = heard.push('') - 1
    socket.once('data', bytes => {
      heard[at] = bytes.toString('latin1').split('\r\n')[0] ?? ''
      socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n')
    })
    socket.on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the listener has no port')
  const { port } = address
  const datagrams = createSocket('udp4').on('message', () => void heard.push('a datagram'))
  datagrams.bind(port, '127.0.0.1')
  await once(datagrams, 'listening')
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    heard,
    stop: async () => {
      datagrams.close()
      server.close()
      await once(server, 'close')
    },
  }
}
