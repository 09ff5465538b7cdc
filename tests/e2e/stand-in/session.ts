import { EventEmitter } from 'node:events'
import type { Download, Route } from 'playwright-core'
import { registerScheme, toApp } from './scheme.ts'

type Handler = (request: Request) => Promise<Response> | Response
type BeforeRequest = (details: { readonly url: string; readonly method: string }, answer: (decision: { readonly cancel?: boolean }) => void) => void

/** What a test may want to know of a session's settings. */
export type Asked = { permission: ((contents: null, permission: string, answer: (granted: boolean) => void) => void) | null; spellCheck: boolean }

/** One session: its schemes, its veto on requests, its downloads. */
const newSession = () => {
  const handlers = new Map<string, Handler>()
  let beforeRequest: BeforeRequest | undefined
  const asked: Asked = { permission: null, spellCheck: true }
  const events = new EventEmitter()

  const isAllowed = (url: string, method: string): Promise<boolean> =>
    new Promise(resolve => (beforeRequest ? beforeRequest({ url, method }, ({ cancel }) => resolve(!cancel)) : resolve(true)))

  return Object.assign(events, {
    asked,
    protocol: {
      handle: (scheme: string, handler: Handler) => {
        registerScheme(scheme)
        handlers.set(scheme, handler)
      },
      unhandle: (scheme: string) => handlers.delete(scheme),
      isProtocolHandled: (scheme: string) => handlers.has(scheme),
    },
    webRequest: {
      onBeforeRequest: (listener: BeforeRequest) => {
        beforeRequest = listener
      },
      onHeadersReceived: () => {},
    },
    setPermissionRequestHandler: (handler: Asked['permission']) => {
      asked.permission = handler
    },
    setPermissionCheckHandler: () => {},
    setDevicePermissionHandler: () => {},
    setSpellCheckerLanguages: () => {},
    setSpellCheckerEnabled: (on: boolean) => {
      asked.spellCheck = on
    },
    clearCache: async () => {},
    clearStorageData: async () => {},

    /** A request of a page: vetoed by the app, answered by its scheme handler, or let go on to wherever Chromium would take it. */
    carry: async (route: Route): Promise<void> => {
      const request = route.request()
      const url = toApp(request.url())
      if (!(await isAllowed(url, request.method()))) return route.abort('blockedbyclient')
      const handler = handlers.get(url.slice(0, url.indexOf(':')))
      if (!handler) return route.continue()
      const headers = new Headers(Object.entries(await request.allHeaders()).filter(([name]) => !name.startsWith(':')))
      const origin = headers.get('origin')
      if (origin !== null) headers.set('origin', toApp(origin))
      const body = request.postDataBuffer()
      const response = await handler(new Request(url, { method: request.method(), headers, body: body && new Uint8Array(body) }))
      return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) })
    },

    /** A download goes where the app says while it hears of it, and nowhere if it says nothing. */
    save: async (download: Download): Promise<void> => {
      let path: string | undefined
      let prevented = false
      const item = {
        getURL: () => toApp(download.url()),
        getFilename: () => download.suggestedFilename(),
        setSavePath: (chosen: string) => {
          path = chosen
        },
      }
      events.emit('will-download', { preventDefault: () => (prevented = true) }, item)
      if (prevented || path === undefined) await download.cancel()
      else await download.saveAs(path)
    },
  })
}

export type StandInSession = ReturnType<typeof newSession>

const partitions = new Map<string, StandInSession>()

export const fromPartition = (name: string): StandInSession => {
  const session = partitions.get(name) ?? newSession()
  partitions.set(name, session)
  return session
}

export const defaultSession = newSession()
