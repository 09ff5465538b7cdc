import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { requestOf, send } from '#loopback/carry.ts'
import { turnedAway } from '#loopback/guard.ts'
import { idleWatch, type Later, timer } from '#loopback/idle.ts'
import { type Answering, routesOf } from '#loopback/routes.ts'
import { newSession } from '#loopback/session.ts'
import { answer } from '#node/answer.ts'
import type { Host } from '#node/host.ts'

/** `page` is the folder of the built page. Without a port the system chooses a free one. */
export type LoopbackOptions = {
  readonly page: string
  readonly host: Host
  readonly port?: number
  /** Closes after so many minutes without a call. */
  readonly idleMinutes?: number
  readonly later?: Later
  /** The longest call, in bytes. */
  readonly mostBytes?: number
}

export type Loopback = {
  readonly origin: string
  /** With the token that lets one page in, once. */
  readonly address: string
  readonly close: () => Promise<void>
  /** Resolves once it is closed, for whatever reason; the vault is locked by then. */
  readonly closed: Promise<void>
}

/** Serves the app to one browser page on 127.0.0.1. Rejects when the port is taken. */
export const serveLoopback = async ({
  page,
  host,
  port = 0,
  idleMinutes = 30,
  later = timer,
  mostBytes = 96 * 1024 * 1024,
}: LoopbackOptions): Promise<Loopback> => {
  const session = newSession(() => randomBytes(32).toString('base64url'))
  const ended = Promise.withResolvers<void>()
  const server = createServer({ requestTimeout: 0 })

  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= end()
    return closing
  }
  const end = async (): Promise<void> => {
    idle.stop()
    server.close(() => ended.resolve())
    await host.lock()
    server.closeAllConnections()
    await ended.promise
  }

  const idle = idleWatch({ minutes: idleMinutes, later, end: () => void close() })
  const answering = routesOf({ page, host, session, idle, mostBytes })

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const origin = originOf(server.address())
  server.on('request', (incoming, outgoing) => void respond(incoming, outgoing, origin, answering))
  return { origin, address: `${origin}/#${session.token}`, close, closed: ended.promise }
}

const respond = async (incoming: IncomingMessage, outgoing: ServerResponse, origin: string, answering: Answering): Promise<void> => {
  const away = turnedAway(incoming, origin)
  const response = away ? answer(away.status, away.because) : await answering(requestOf(incoming, origin)).catch(() => answer(500, 'The app could not answer.'))
  // what was not read of a body that is refused is not read at all
  if (response.status >= 400) outgoing.setHeader('connection', 'close')
  for (const [name, value] of Object.entries(noOtherAddress)) outgoing.setHeader(name, value)
  await send(response, outgoing)
}

/**
 * The page may connect to where it came from and nowhere else, by no way: also not by what the content policy knows nothing of, such as leaving for
 * another page, a connection made ahead, or calls between browsers. Chromium's browsers heed it; others know only the policy.
 * https://github.com/WICG/connection-allowlists
 */
const noOtherAddress = { 'connection-allowlist': '(response-origin);webrtc=block' }

const originOf = (address: ReturnType<ReturnType<typeof createServer>['address']>): string => {
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}`
}
