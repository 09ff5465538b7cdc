import { useSyncExternalStore } from 'react'

/** A value outside React that components follow. Values are replaced, never changed. */
export type Store<T> = { readonly get: () => T; readonly set: (next: T) => void; readonly subscribe: (hear: () => void) => () => void }

export const storeOf = <T>(first: T): Store<T> => {
  let value = first
  const hearers = new Set<() => void>()
  return {
    get: () => value,
    set: next => {
      if (Object.is(next, value)) return
      value = next
      for (const hear of hearers) hear()
    },
    subscribe: hear => {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
  }
}

export const useStore = <T>({ subscribe, get }: Pick<Store<T>, 'subscribe' | 'get'>): T => useSyncExternalStore(subscribe, get, get)
