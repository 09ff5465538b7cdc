import type { CivilDate } from '#core/civil-date.ts'
import type { KitManifest } from '#core/kit/kit.ts'
import { type App, useApp } from '#renderer/app-context.ts'
import { type Store, storeOf, useStore } from '#renderer/store.ts'

// What the filing of a request holds until the app is closed: the kit built, what was copied and ticked, a record half written. In memory only,
// and forgotten when the vault is locked.

export type RecordDraft = {
  readonly from: 'built' | 'saved' | 'none'
  readonly files: readonly File[]
  readonly sentOn?: CivilDate
  readonly receipt: string
  readonly note: string
  readonly clocks: boolean
}

/** A kit and its archive. `step` is the number of steps the case had when it was built. */
export type KitBuilt = { readonly kit: KitManifest; readonly name: string; readonly bytes: Uint8Array; readonly step: number }

export type Filing = {
  readonly built?: KitBuilt
  /** The open checks of this kit were looked at. */
  readonly looked: boolean
  readonly copied: readonly string[]
  readonly ticked: readonly string[]
  readonly record: RecordDraft
}

export const emptyRecord: RecordDraft = { from: 'built', files: [], receipt: '', note: '', clocks: true }

const emptyFiling: Filing = { looked: false, copied: [], ticked: [], record: emptyRecord }

type Filings = { readonly [caseAndRequest: string]: Filing }

const bySession = new WeakMap<App['session'], Store<Filings>>()

const filingsIn = (session: App['session']): Store<Filings> => {
  const kept = bySession.get(session)
  if (kept) return kept
  const store = storeOf<Filings>({})
  bySession.set(session, store)
  session.subscribe(() => {
    if (session.get().kind !== 'open') store.set({})
  })
  return store
}

/** What is held for a request of a case, and how to change it. */
export const useFiling = (caseId: string, request: string): readonly [Filing, (some: Partial<Filing>) => void] => {
  const store = filingsIn(useApp().session)
  const key = `${caseId}/${request}`
  const filing = useStore(store)[key] ?? emptyFiling
  const put = (some: Partial<Filing>) => store.set({ ...store.get(), [key]: { ...(store.get()[key] ?? emptyFiling), ...some } })
  return [filing, put]
}
