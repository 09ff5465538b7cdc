import './theme/tokens.css'
import './theme/base.css'
import './theme/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Bridge } from '#contract/bridge.ts'
import { App } from '#renderer/app.tsx'
import type { App as AppParts } from '#renderer/app-context.ts'
import { browserHistory, later } from '#renderer/host/browser.ts'
import { leavingOf } from '#renderer/host/leaving.ts'
import { type Host, hostOfPage } from '#renderer/host/transport.ts'
import { NoHost } from '#renderer/shell/no-host.tsx'
import { appOver } from '#renderer/start.ts'
import { showTheme } from '#renderer/theme/theme.ts'
import { startWords } from '#renderer/words/index.ts'

// The face: one page for every host.

declare global {
  interface Window {
    readonly bridge?: Bridge
  }
}

const page = {
  fetch: (...request: Parameters<typeof fetch>) => window.fetch(...request),
  storage: window.sessionStorage,
  hash: window.location.hash,
  onLeave: (run: () => void) => window.addEventListener('pagehide', run),
  isLeaving: leavingOf(window),
  clearHash: () => window.history.replaceState(window.history.state, '', window.location.pathname),
}

const draw = async (root: HTMLElement): Promise<void> => {
  const words = startWords()
  const host = await hostOfPage(window.bridge, page).catch((error: unknown) => error)
  await words
  if (!isHost(host)) return createRoot(root).render(<NoHost reason={host} />)
  const parts = appOver(host, browserHistory(), later)
  await Promise.race([Promise.all([parts.settings.load(), parts.session.refresh()]), isGone(parts)])
  const settings = parts.settings.get()
  if (settings) showTheme(document.documentElement, settings)
  createRoot(root).render(
    <StrictMode>
      <App parts={parts} />
    </StrictMode>,
  )
}

const isGone = ({ session }: AppParts): Promise<void> =>
  new Promise(answer => {
    const stop = session.subscribe(() => {
      if (session.get().kind !== 'gone') return
      stop()
      answer()
    })
  })

const isHost = (host: unknown): host is Host => typeof host === 'object' && host !== null && 'call' in host

const root = document.getElementById('root')
if (root) void draw(root)
