import { useMemo } from 'react'
import type { Asked } from '#core/board/asked.ts'
import type { Case } from '#core/case/case.ts'
import { applyChange, type Change } from '#core/case/change.ts'
import { type App, useApp } from '#renderer/app-context.ts'
import { type Store, storeOf, useStore } from '#renderer/store.ts'

/** An answer tried on the copy. `asked` is the question as it stood in the case. */
export type Tried = { readonly asked: Asked; readonly change: Change }

type WhatIfState = { readonly caseId: string; readonly tried: readonly Tried[] } | undefined

export type WhatIf = {
  readonly isOn: boolean
  readonly tried: readonly Tried[]
  /** The case with what was tried; the case itself while nothing was. */
  readonly trial: Case
  readonly start: () => void
  readonly attempt: (asked: Asked, change: Change) => void
  readonly takeBack: (key: string) => void
  readonly discard: () => void
}

const bySession = new WeakMap<App['session'], Store<WhatIfState>>()

/** In memory only: it goes with the lock of the vault, and never to the host. */
const storeIn = (session: App['session']): Store<WhatIfState> => {
  const kept = bySession.get(session)
  if (kept) return kept
  const store = storeOf<WhatIfState>(undefined)
  bySession.set(session, store)
  session.subscribe(() => {
    if (session.get().kind !== 'open') store.set(undefined)
  })
  return store
}

export const useWhatIf = (id: string, subject: Case): WhatIf => {
  const store = storeIn(useApp().session)
  const kept = useStore(store)
  const state = kept?.caseId === id ? kept : undefined
  const tried = state?.tried ?? none
  const trial = useMemo(() => triedOn(subject, tried), [subject, tried])
  const deeds = useMemo(() => {
    const now = () => {
      const kept = store.get()
      return kept?.caseId === id ? kept.tried : none
    }
    const set = (next: readonly Tried[]) => store.set({ caseId: id, tried: next })
    return {
      start: () => set(now()),
      attempt: (asked: Asked, change: Change) => set(attempted(now(), { asked, change })),
      takeBack: (key: string) => set(now().filter(({ asked }) => asked.key !== key)),
      discard: () => store.set(undefined),
    }
  }, [store, id])
  return { isOn: state !== undefined, tried, trial, ...deeds }
}

const none: readonly Tried[] = []

/** One answer for each question, in the order they were first tried; the question keeps what stood there before. */
export const attempted = (tried: readonly Tried[], next: Tried): readonly Tried[] =>
  tried.some(({ asked }) => asked.key === next.asked.key)
    ? tried.map(one => (one.asked.key === next.asked.key ? { asked: one.asked, change: next.change } : one))
    : [...tried, next]

/** What leads nowhere any more, as its item was removed meanwhile, is passed over. */
export const triedOn = (subject: Case, tried: readonly Tried[]): Case => tried.reduce((so, { change }) => applyChange(so, change) ?? so, subject)
