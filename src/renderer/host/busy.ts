import { type Store, storeOf } from '#renderer/store.ts'

/** What the host was asked and has not answered yet, the oldest first. */
export type Busy = Pick<Store<readonly Running[]>, 'get' | 'subscribe'> & { readonly during: <T>(operation: string, work: Promise<T>) => Promise<T> }

export type Running = { readonly operation: string }

export const busyStore = (): Busy => {
  const store = storeOf<readonly Running[]>([])
  return {
    get: store.get,
    subscribe: store.subscribe,
    during: (operation, work) => {
      const one: Running = { operation }
      store.set([...store.get(), one])
      return work.finally(() => store.set(store.get().filter(running => running !== one)))
    },
  }
}
