import { useApp } from '#renderer/app-context.ts'
import type { ScreenName } from '#renderer/shell/screen-names.ts'
import { screenNames } from '#renderer/shell/screen-names.ts'
import { type Store, storeOf, useStore } from '#renderer/store.ts'

/** What is on show. `at` is the thing within it: a fact, a ground, a paper. Never in an address; back and forward go by the history's state. */
export type View = { readonly screen: ScreenName; readonly caseId?: string; readonly at?: string }

export type ViewStore = Pick<Store<View>, 'get' | 'subscribe'> & {
  /** A new entry in the history; the case stays unless another is named. The same view again is none. */
  readonly go: (screen: ScreenName, to?: { readonly at?: string; readonly caseId?: string }) => void
  /** The same screen with another thing selected, in place of the entry that is there. */
  readonly select: (at: string | undefined) => void
  /** Leaves the case, and the history of views in it is passed over. */
  readonly leaveCase: () => void
}

/** The part of the browser that keeps views. */
export type ViewHistory = {
  readonly state: unknown
  readonly push: (view: View) => void
  readonly replace: (view: View) => void
  readonly onPop: (hear: (state: unknown) => void) => void
}

const start: View = { screen: 'cases' }

export const viewStoreOf = (history: ViewHistory): ViewStore => {
  const store = storeOf<View>(isView(history.state) ? history.state : start)
  history.onPop(state => store.set(isView(state) ? state : start))
  const replace = (view: View) => {
    history.replace(view)
    store.set(view)
  }
  return {
    get: store.get,
    subscribe: store.subscribe,
    go: (screen, { at, caseId = store.get().caseId } = {}) => {
      const now = store.get()
      if (now.screen === screen && now.at === at && now.caseId === caseId) return
      const view: View = { screen, ...(caseId === undefined ? {} : { caseId }), ...(at === undefined ? {} : { at }) }
      history.push(view)
      store.set(view)
    },
    select: at => {
      const { screen, caseId } = store.get()
      replace({ screen, ...(caseId === undefined ? {} : { caseId }), ...(at === undefined ? {} : { at }) })
    },
    leaveCase: () => replace(start),
  }
}

const isView = (state: unknown): state is View =>
  typeof state === 'object' && state !== null && 'screen' in state && screenNames.some(name => name === state.screen)

export const useView = (): View => useStore(useApp().views)

export const useGo = (): ViewStore['go'] => useApp().views.go
