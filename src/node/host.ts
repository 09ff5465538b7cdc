import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dispatch } from '#app/dispatch.ts'
import type { VaultPort } from '#app/vault-port.ts'
import type { Reply } from '#contract/reply.ts'
import { composeNodeApp, type FailureLog, pdfHere } from '#node/compose.ts'
import { letGo, windowEvidence } from '#node/evidence/for-windows.ts'
import { receiveInto } from '#node/evidence/receive.ts'
import { fontsFolder } from '#node/fonts-folder.ts'
import { type News, newsChannel } from '#node/news.ts'
import { type Opened, openedFiles } from '#node/opened.ts'
import { type WindowFiles, windowFiles } from '#node/outside/for-windows.ts'
import type { SettingsStore } from '#node/settings-store.ts'
import { type Tickets, ticketsOf } from '#node/tickets.ts'

/** Takes a file of evidence as it streams in. `about` is the query of its address, unchecked. */
export type Receive = (about: { readonly [name: string]: string }, body: AsyncIterable<Uint8Array>) => Promise<Reply>

/** What a host with a window gives its page, whatever carries it. */
export type Host = {
  readonly dispatch: Dispatch
  readonly receive: Receive
  /** Takes a sealed file from outside, a backup or one from a colleague, until the vault locks. Answers under which name it is `given`. */
  readonly give: (body: AsyncIterable<Uint8Array>) => Promise<Reply>
  readonly tickets: Tickets
  readonly news: News
  readonly opened: Opened
  /** Stops all work, locks the vault, forgets what waits to be fetched, and tells the page. */
  readonly lock: () => Promise<void>
}

/** `workFolder` is where readable copies of evidence lie while they are worked on. */
export type HostParts = { readonly log: FailureLog; readonly settings: SettingsStore; readonly vault?: VaultPort; readonly workFolder?: string }

export const composeHost = ({ log, settings, vault, workFolder }: HostParts): Host => {
  const shared = sharedParts()
  const evidence = workFolder === undefined ? undefined : windowEvidence({ root: workFolder, fontsFolder: fontsFolder(), toPdf: pdfHere(), ...shared })
  const outside = windowFiles(workFolder ?? join(tmpdir(), 'recourse-work'), shared.tickets)
  const dispatch = composeNodeApp({ log, settings, outside, ...(vault && { vault }), ...(evidence && { evidence }) })
  return hostOf(dispatch, vault && evidence ? receiveInto(vault, log) : receivesNothing, { ...shared, outside })
}

/** The same around any app. */
export const hostOf = (
  dispatch: Dispatch,
  receive: Receive = receivesNothing,
  { news, tickets, outside }: Shared & { readonly outside?: Pick<WindowFiles, 'take' | 'forget'> } = sharedParts(),
): Host => {
  const opened = openedFiles(news)
  const lock = async (): Promise<Reply> => {
    tickets.forget()
    opened.forget()
    outside?.forget()
    const reply = await dispatch({ operation: 'vault.lock', input: {} })
    news.tell({ kind: 'locked' })
    return reply
  }
  return {
    // Whoever locks, one page of several or the system: the same is forgotten, and every page hears of it.
    dispatch: request => (request.operation === 'vault.lock' ? lock() : dispatch(request)),
    receive,
    give: async body => ({ kind: 'done', value: { given: (await outside?.take(body)) ?? '' } }),
    tickets,
    news,
    opened,
    lock: async () => void (await lock()),
  }
}

type Shared = { readonly news: News; readonly tickets: Tickets }

const sharedParts = (): Shared => ({ news: newsChannel(), tickets: ticketsOf(() => randomBytes(24).toString('base64url'), 20, letGo) })

const receivesNothing: Receive = async () => ({
  kind: 'refused',
  refusal: { code: 'request-invalid', info: { operation: 'exhibits', problems: ['this app takes no evidence yet'] } },
})
