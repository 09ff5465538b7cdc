import { createContext, use } from 'react'
import type { HostEvent } from '#contract/host-events.ts'
import type { CaseImports } from '#renderer/case/case-imports.ts'
import type { CaseStore } from '#renderer/case/case-store.ts'
import type { Busy } from '#renderer/host/busy.ts'
import type { Client } from '#renderer/host/client.ts'
import type { Door } from '#renderer/host/door.ts'
import type { SettingsStore } from '#renderer/host/settings.ts'
import type { SessionStore } from '#renderer/shell/session.ts'
import type { ViewStore } from '#renderer/shell/view.ts'

/** What every screen may use. Made once in `start.ts`, or by a test. */
export type App = {
  readonly client: Client
  readonly subscribe: (listener: (event: HostEvent) => void) => () => void
  readonly door: Door
  readonly cases: CaseStore
  readonly imports: CaseImports
  readonly views: ViewStore
  readonly session: SessionStore
  readonly settings: SettingsStore
  readonly busy: Busy
}

export const AppContext = createContext<App | undefined>(undefined)

export const useApp = (): App => {
  const app = use(AppContext)
  if (app === undefined) throw new TypeError('useApp stands outside of the app')
  return app
}
