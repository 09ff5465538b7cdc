import type { Refusal } from '#contract/errors.ts'
import type { Settings } from '#contract/settings.ts'
import { useApp } from '#renderer/app-context.ts'
import type { Client } from '#renderer/host/client.ts'
import { type Store, storeOf, useStore } from '#renderer/store.ts'

export type SettingsStore = Store<Settings | undefined> & {
  readonly load: () => Promise<void>
  /** Takes effect at once; the refusal says why it was not kept. */
  readonly write: (patch: Partial<Settings>) => Promise<Refusal | undefined>
}

export const settingsStoreOf = (client: Client): SettingsStore => {
  const store = storeOf<Settings | undefined>(undefined)
  return {
    ...store,
    load: async () => {
      const reply = await client.ask('settings.read', {})
      if (reply.kind === 'done') store.set(reply.value)
    },
    write: async patch => {
      const before = store.get()
      if (before) store.set({ ...before, ...patch })
      const reply = await client.ask('settings.write', patch)
      store.set(reply.kind === 'done' ? reply.value : before)
      return reply.kind === 'refused' ? reply.refusal : undefined
    },
  }
}

/** Undefined where the host keeps none. */
export const useSettings = (): Settings | undefined => useStore(useApp().settings)
