import type { IpcMainInvokeEvent } from 'electron'
import { vi } from 'vitest'
import type { Bridge } from '#contract/bridge.ts'
import { callChannel, eventChannel } from '#contract/bridge.ts'
import type { HostEvent } from '#contract/host-events.ts'
import { secretHeader } from '#contract/loopback.ts'
import type { Reply } from '#contract/reply.ts'
import { fromWire, toWire } from '#contract/wire.ts'
import { serveLoopback } from '#loopback/server.ts'
import { answerCalls } from '#main/answer-calls.ts'
import { appOrigin } from '#main/app-scheme.ts'
import type { Host } from '#node/host.ts'

/** A host's app at the other end of a carrier, as its page has it. */
export type Carried = { readonly bridge: Bridge; readonly close: () => Promise<void> }

type Hear = (event: unknown, text: string) => void
type Asked = (event: unknown, text: string) => Promise<string>

const direct = async ({ dispatch, news }: Host): Promise<Carried> => ({ bridge: { call: dispatch, subscribe: news.hear }, close: async () => {} })

/** The real preload and the real answering, with Electron's two ends joined by hand. Only text crosses, cloned. */
const throughIpc = async (host: Host): Promise<Carried> => {
  let asked: Asked | undefined
  const hearing = new Set<Hear>()
  const exposed: { bridge?: Bridge } = {}
  vi.resetModules()
  vi.stubGlobal('window', new EventTarget())
  vi.doMock('electron', () => ({
    contextBridge: { exposeInMainWorld: (_name: string, bridge: Bridge) => Object.assign(exposed, { bridge }) },
    ipcRenderer: {
      invoke: (channel: string, text: string) => (channel === callChannel ? asked?.(fromOurPage, structuredClone(text)) : undefined),
      on: (channel: string, hear: Hear) => channel === eventChannel && hearing.add(hear),
      off: (_channel: string, hear: Hear) => hearing.delete(hear),
    },
  }))
  await import(preload)
  answerCalls(
    {
      handle: (_channel: string, answer: (event: IpcMainInvokeEvent, text: unknown) => Promise<string>) => {
        asked = answer as Asked // seam: the event of the fake has what the answering looks at
      },
    },
    host.dispatch,
  )
  host.news.hear(event => {
    for (const hear of hearing) hear({}, toWire(event))
  })
  if (!exposed.bridge) throw new Error('the preload exposed no bridge')
  const close = async () => {
    vi.doUnmock('electron')
    vi.unstubAllGlobals()
  }
  return { bridge: exposed.bridge, close }
}

/** Of another TypeScript project, and therefore not named where the compiler would follow. */
const preload = new URL('../../../src/preload/index.ts', import.meta.url).href

const fromOurPage = { senderFrame: { url: `${appOrigin}/index.html`, parent: null } }

/** Real HTTP on the loopback address, asked as the page asks. */
const throughHttp = async (host: Host): Promise<Carried> => {
  const { origin, address, close } = await serveLoopback({ page: 'out/renderer', host })
  const post = (path: string, value: unknown, headers: { readonly [name: string]: string } = {}) =>
    fetch(origin + path, { method: 'POST', headers: { origin, 'content-type': 'application/json', ...headers }, body: toWire(value) })
  const begun = await post('/session', { token: new URL(address).hash.slice(1) })
  const { session } = fromWire(await begun.text()) as { readonly session: string } // seam: what POST /session answers
  const headers = { [secretHeader]: session }
  return {
    bridge: {
      call: async request => fromWire(await (await post('/call', request, headers)).text()) as Reply, // seam: what POST /call answers
      subscribe: listener => {
        const stopping = new AbortController()
        fetch(`${origin}/events`, { headers, signal: stopping.signal })
          .then(async ({ body }) => {
            let rest = ''
            for await (const piece of body ?? []) {
              const messages = (rest + Buffer.from(piece).toString('utf8')).split('\n\n')
              rest = messages.pop() ?? ''
              // seam: the host sends events
              for (const message of messages) if (message.startsWith('data: ')) listener(fromWire(message.slice(6)) as HostEvent)
            }
          })
          .catch(() => {})
        return () => stopping.abort()
      },
    },
    close,
  }
}

export const carriers: { readonly [name: string]: (host: Host) => Promise<Carried> } = {
  'no host': direct,
  'Electron’s two ends': throughIpc,
  'the loopback address': throughHttp,
}
