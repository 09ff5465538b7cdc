import type { Refusal } from '#contract/errors.ts'
import type { VaultState } from '#contract/vault-replies.ts'
import type { Client } from '#renderer/host/client.ts'
import { type Store, storeOf } from '#renderer/store.ts'

/** Where the vault stands. `asking` until the host said so the first time. */
export type Session =
  | { readonly kind: 'asking' }
  | VaultState
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'gone'; readonly reason: unknown }

export type SessionStore = Store<Session> & {
  /** Asks the host again: after unlocking, creating, or a refusal. */
  readonly refresh: () => Promise<void>
  readonly lock: () => Promise<void>
  /** The host locked by itself. */
  readonly locked: () => void
  /** The host no longer answers. */
  readonly gone: (reason: unknown) => void
}

/** `forget` drops all that the page holds of cases. */
export const sessionStoreOf = (client: Client, forget: () => void): SessionStore => {
  const store = storeOf<Session>({ kind: 'asking' })
  const locked = () => {
    forget()
    store.set({ kind: 'locked' })
  }
  return {
    ...store,
    locked,
    gone: reason => store.set({ kind: 'gone', reason }),
    refresh: async () => {
      const reply = await client.ask('vault.state', {})
      store.set(reply.kind === 'done' ? reply.value : reply)
    },
    lock: async () => {
      const reply = await client.ask('vault.lock', {})
      if (reply.kind === 'done') locked()
      else store.set(reply)
    },
  }
}
