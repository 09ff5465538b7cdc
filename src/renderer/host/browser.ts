import type { Later } from '#renderer/case/case-store.ts'
import type { ViewHistory } from '#renderer/shell/view.ts'

// What the page takes of the browser, in the form the pure parts ask for.

export const browserHistory = (): ViewHistory => ({
  state: window.history.state,
  push: view => window.history.pushState(view, ''),
  replace: view => window.history.replaceState(view, ''),
  onPop: hear => window.addEventListener('popstate', ({ state }) => hear(state)),
})

export const later: Later = (milliseconds, run) => {
  const timer = window.setTimeout(run, milliseconds)
  return () => window.clearTimeout(timer)
}
