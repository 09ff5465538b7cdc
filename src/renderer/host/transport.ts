import type { Bridge } from '#contract/bridge.ts'
import type { Request } from '#contract/operations.ts'
import type { Reply } from '#contract/reply.ts'
import { listenToEvents } from '#renderer/host/event-stream.ts'
import { hasBytes, plainText } from '#renderer/host/plain-wire.ts'

// Which host stands behind the page: the one line that decides is in `hostOfPage`.

/** What a page needs of the browser to reach the loopback host; an argument, so that tests hand in their own. */
export type Page = {
  readonly fetch: typeof fetch
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** The fragment, with or without its #; `clearHash` takes it out of the address and of the history. */
  readonly hash: string
  readonly clearHash: () => void
}

const sessionKey = 'recourse-session'
export const sessionHeader = 'x-recourse-session'

/** Electron's bridge, or loopback HTTP. Rejects where neither answers. */
export const hostOfPage = async (bridge: Bridge | undefined, page: Page): Promise<Bridge> => bridge ?? overHttp(await sessionOf(page), page)

/** The session's secret: exchanged once for the token in the fragment, or the one this tab already has. Null where there is neither. */
const sessionOf = async ({ fetch, storage, hash, clearHash }: Page): Promise<string | null> => {
  const token = hash.replace(/^#/, '')
  if (token === '') return storage.getItem(sessionKey)
  clearHash()
  const response = await fetch('/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) })
  if (!response.ok) return storage.getItem(sessionKey)
  const { session } = await response.json()
  if (typeof session !== 'string') return null
  storage.setItem(sessionKey, session)
  return session
}

const overHttp = (session: string | null, { fetch }: Page): Bridge => {
  if (session === null) throw new HostGone('no-session')
  return {
    call: async (request: Request) => {
      const body = plainText(request) ?? (await codec()).toWire(request)
      const response = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json', [sessionHeader]: session }, body }).catch(() => {
        throw new HostGone('closed')
      })
      if (!response.ok) throw new HostGone(response.status === 401 || response.status === 403 ? 'no-session' : 'closed')
      const text = await response.text()
      // seam: what the loopback host sends is a reply of the contract
      return (hasBytes(text) ? (await codec()).fromWire(text) : JSON.parse(text)) as Reply
    },
    subscribe: listener => listenToEvents(() => fetch('/events', { headers: { [sessionHeader]: session } }), listener),
  }
}

const codec = () => import('#contract/wire.ts')

/** The host is not there: the one-time address was used up, or the program was closed. */
export class HostGone extends Error {
  readonly why: 'no-session' | 'closed'

  constructor(why: 'no-session' | 'closed') {
    super(why)
    this.name = 'HostGone'
    this.why = why
  }
}
