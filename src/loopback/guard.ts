import type { IncomingMessage } from 'node:http'

/** Why a request is turned away before anything reads it. */
export type TurnedAway = { readonly status: number; readonly because: string }

/**
 * Any web page can knock on a port of this machine. One that guessed the port sends its own name as `Host` (DNS rebinding) or as `Origin`, or is
 * named by the browser as another site. `origin` is our own, such as `http://127.0.0.1:49152`.
 */
export const turnedAway = ({ method, url, headers, rawHeaders }: IncomingMessage, origin: string): TurnedAway | undefined => {
  if (hostsIn(rawHeaders) !== 1 || headers.host !== new URL(origin).host) return { status: 421, because: 'This is not the address the app was opened at.' }
  if (!url?.startsWith('/') || url.startsWith('//')) return { status: 400, because: 'This is no address of the app.' }
  if (method !== 'GET' && method !== 'POST') return { status: 405, because: 'This address takes GET and POST only.' }
  if (headers.origin === undefined ? method === 'POST' : headers.origin !== origin) return { status: 403, because: 'Another page asked.' }
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && method === 'GET')) return { status: 403, because: 'Another site asked.' }
  return undefined
}

const hostsIn = (rawHeaders: readonly string[]): number => rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === 'host').length
