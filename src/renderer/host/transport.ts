import type { Bridge } from '#contract/bridge.ts'
import { secretHeader } from '#contract/loopback.ts'
import type { Reply } from '#contract/reply.ts'
import { fromWire, toWire } from '#contract/wire.ts'
import { listenToEvents } from '#renderer/host/event-stream.ts'

// Which host stands behind the page is decided in `hostOfPage`, and nothing else knows.

/** `door` fetches what does not travel as a call: a file of evidence on its way in, bytes on their way out. */
export type Host = Bridge & { readonly door: (path: string, init?: RequestInit) => Promise<Response> }

/** What a page needs of the browser to reach its host; an argument, so that tests hand in their own. */
export type Page = {
  readonly fetch: typeof fetch
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>
  /** The fragment, with or without its #; `clearHash` takes it out of the address and of the history. */
  readonly hash: string
  readonly clearHash: () => void
  /** Runs when the page goes. */
  readonly onLeave: (run: () => void) => void
  /** Whether the page is going: what is sent then must outlive it. */
  readonly isLeaving: () => boolean
}

const sessionKey = 'recourse-session'

/** Electron's bridge, or loopback HTTP. Rejects with HostGone where neither answers. */
export const hostOfPage = async (bridge: Bridge | undefined, page: Page): Promise<Host> =>
  bridge ? { call: bridge.call, subscribe: bridge.subscribe, door: (path, init) => page.fetch(path, init) } : overHttp(await sessionOf(page), page)

/** The session's secret: exchanged once for the token in the fragment, or the one this tab already has. Null where there is neither. */
const sessionOf = async ({ fetch, storage, hash, clearHash }: Page): Promise<string | null> => {
  const token = hash.replace(/^#/, '')
  if (token === '') return storage.getItem(sessionKey)
  clearHash()
  const response = await fetch('/session', post({ token })).catch(gone)
  if (!response.ok) return storage.getItem(sessionKey)
  const { session } = await response.json()
  if (typeof session !== 'string') return null
  storage.setItem(sessionKey, session)
  return session
}

const overHttp = (session: string | null, { fetch, onLeave, isLeaving }: Page): Host => {
  if (session === null) throw new HostGone('no-session')
  const door = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(path, { ...init, headers: { ...init.headers, [secretHeader]: session } }).catch((reason: unknown) => {
      if (init.signal?.aborted) throw reason
      return gone()
    })
    if (response.status === 401 || response.status === 403) throw new HostGone('no-session')
    return response
  }
  onLeave(() => void door('/goodbye', { method: 'POST', keepalive: true }).catch(() => undefined))
  return {
    door,
    call: async request => {
      const sent = post(request)
      const response = await door('/call', isLeaving() && sent.body.length < mostKeptAlive ? { ...sent, keepalive: true } : sent)
      if (!response.ok) throw new HostGone('closed')
      // seam: what the loopback host sends is a reply of the contract
      return fromWire(await response.text()) as Reply
    },
    subscribe: listener => listenToEvents(() => door('/events'), listener),
  }
}

/** Browsers carry about 64 KB beyond the end of a page. */
const mostKeptAlive = 60_000

const post = (body: unknown) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: toWire(body) })

/** The host is not there: the one-time address was used up, or the program was closed. */
export class HostGone extends Error {
  readonly why: 'no-session' | 'closed'

  constructor(why: 'no-session' | 'closed') {
    super(why)
    this.name = 'HostGone'
    this.why = why
  }
}

const gone = (): never => {
  throw new HostGone('closed')
}
