import type { Refusal } from '#contract/errors.ts'
import type { Settings } from '#contract/settings.ts'
import type { SettingsStore } from '#renderer/host/settings.ts'
import { type Store, storeOf } from '#renderer/store.ts'

/** What was before a change. Typing in one field is one step. */
type Step = { readonly before: Partial<Settings>; readonly field?: string }

export type SettingsChanges = {
  /** Oldest first. */
  readonly steps: Pick<Store<readonly Step[]>, 'get' | 'subscribe'>
  readonly refusal: Pick<Store<Refusal | undefined>, 'get' | 'subscribe'>
  /** `field` names the box that is being typed in. */
  readonly change: (patch: Partial<Settings>, field?: string) => Promise<void>
  readonly undo: () => Promise<void>
}

/** Settings kept as they are changed, and taken back one step at a time. */
export const settingsChangesOf = ({ get, write }: Pick<SettingsStore, 'get' | 'write'>): SettingsChanges => {
  const steps = storeOf<readonly Step[]>([])
  const refusal = storeOf<Refusal | undefined>(undefined)
  return {
    steps,
    refusal,
    change: async (patch, field) => {
      const now = get()
      if (now === undefined) return
      const last = steps.get().at(-1)
      const before = beforeOf(now, patch)
      if (field === undefined || last?.field !== field) steps.set([...steps.get(), field === undefined ? { before } : { before, field }])
      const refused = await write(patch)
      refusal.set(refused)
      if (refused !== undefined) steps.set(steps.get().slice(0, -1))
    },
    undo: async () => {
      const last = steps.get().at(-1)
      if (last === undefined) return
      steps.set(steps.get().slice(0, -1))
      refusal.set(await write(last.before))
    },
  }
}

const beforeOf = (now: Settings, patch: Partial<Settings>): Partial<Settings> =>
  Object.fromEntries(Object.entries(now).filter(([key]) => Object.hasOwn(patch, key)))
