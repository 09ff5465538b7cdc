import type { Weight } from '#core/case/case.ts'
import { type App, useApp } from '#renderer/app-context.ts'
import { type Store, storeOf, useStore } from '#renderer/store.ts'

/** A weighing begun and not kept: a decision without its reason, or the other way round. */
export type WeighingDraft = { readonly decision?: Weight; readonly reason: string }

type Drafts = { readonly [key: string]: WeighingDraft }

const bySession = new WeakMap<App['session'], Store<Drafts>>()

const storeIn = (session: App['session']): Store<Drafts> => {
  const kept = bySession.get(session)
  if (kept) return kept
  const store = storeOf<Drafts>({})
  bySession.set(session, store)
  session.subscribe(() => {
    if (session.get().kind !== 'open') store.set({})
  })
  return store
}

/** Kept while one looks elsewhere in the app, and forgotten when the vault is locked. */
export const useWeighingDraft = (caseId: string, ground: string): readonly [WeighingDraft | undefined, (next: WeighingDraft | undefined) => void] => {
  const store = storeIn(useApp().session)
  const key = `${caseId} ${ground}`
  const { [key]: draft } = useStore(store)
  const set = (next: WeighingDraft | undefined) => {
    const { [key]: _, ...others } = store.get()
    store.set(next === undefined ? others : { ...others, [key]: next })
  }
  return [draft, set]
}
