import type { App } from '#renderer/app-context.ts'
import { caseImportsOf } from '#renderer/case/case-imports.ts'
import { caseStoreOf, type Later } from '#renderer/case/case-store.ts'
import { busyStore } from '#renderer/host/busy.ts'
import { createClient } from '#renderer/host/client.ts'
import { doorOf } from '#renderer/host/door.ts'
import { settingsStoreOf } from '#renderer/host/settings.ts'
import type { Host } from '#renderer/host/transport.ts'
import { type SessionStore, sessionStoreOf } from '#renderer/shell/session.ts'
import { type ViewHistory, viewStoreOf } from '#renderer/shell/view.ts'

/** The parts of the app over a host. A refusal because the vault is locked shuts the page like the host's own word. */
export const appOver = (host: Host, history: ViewHistory, later: Later): App => {
  const door: { session?: SessionStore } = {}
  const busy = busyStore()
  const send: Host['call'] = request =>
    busy.during(request.operation, host.call(request)).catch((reason: unknown) => {
      door.session?.gone(reason)
      return never
    })
  const client = createClient(send, refusal => {
    if (refusal.code === 'vault-locked') door.session?.locked()
  })
  const cases = caseStoreOf(client, later)
  const views = viewStoreOf(history)
  const imports = caseImportsOf(client, brought => {
    const [only] = brought
    if (only === undefined || brought.length > 1) return views.go('cases')
    void cases.settle().then(() => {
      cases.show(only)
      views.go('situation', { caseId: only.id })
    })
  })
  const session = sessionStoreOf(client, () => {
    cases.forget()
    imports.close()
    views.leaveCase()
  })
  door.session = session
  return { client, subscribe: host.subscribe, door: doorOf(host.door), cases, imports, views, session, settings: settingsStoreOf(client), busy }
}

/** Where the host is gone no reply comes; the page says so instead. */
const never = new Promise<never>(() => {})
