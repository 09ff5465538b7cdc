import type { Refusal } from '#contract/errors.ts'
import type { FileExamined, PackBuilt } from '#contract/evidence-replies.ts'
import type { FileRole } from '#core/case/case.ts'
import { type App, useApp } from '#renderer/app-context.ts'
import { emptySettings, type PackSettings } from '#renderer/evidence/pack-settings.ts'
import { type Store, storeOf, useStore } from '#renderer/store.ts'

// What the evidence room holds until the app is closed: files on their way in, what was found in each, the pack last built, what was typed and
// cannot be kept yet. In memory only, and forgotten when the vault is locked.

/** A file on its way in. `exhibit` is the one it became, or was added to. */
export type Incoming = {
  readonly key: string
  readonly name: string
  readonly bytes: number
  readonly state: 'waiting' | 'sealing' | 'reading' | 'added' | 'refused' | 'cancelled'
  readonly exhibit?: string
  readonly examined?: FileExamined
  readonly levelBecause?: string
  readonly refusal?: Refusal
}

export type GoingIn = { readonly file: File; readonly to?: string; readonly role: FileRole }

export type PackRun =
  | { readonly kind: 'none' }
  | { readonly kind: 'building'; readonly task: string; readonly done: number; readonly of: number; readonly says: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** `archive` once it was fetched: a ticket opens once. `step` is the number of steps the case had. */
  | { readonly kind: 'made'; readonly built: PackBuilt; readonly for: 'ccf' | 'source'; readonly archive?: Blob; readonly step: number }

export type Room = {
  readonly incoming: readonly Incoming[]
  /** By id of the file. */
  readonly examined: { readonly [file: string]: FileExamined }
  /** By exhibit and field. */
  readonly unfinished: { readonly [field: string]: string }
  readonly settings: PackSettings
  readonly pack: PackRun
}

const emptyRoom: Room = { incoming: [], examined: {}, unfinished: {}, settings: emptySettings, pack: { kind: 'none' } }

type Rooms = { readonly [caseId: string]: Room }

const bySession = new WeakMap<App['session'], Store<Rooms>>()

const roomsIn = (session: App['session']): Store<Rooms> => {
  const kept = bySession.get(session)
  if (kept) return kept
  const store = storeOf<Rooms>({})
  bySession.set(session, store)
  session.subscribe(() => {
    if (session.get().kind !== 'open') store.set({})
  })
  return store
}

export type RoomStore = { readonly get: () => Room; readonly put: (some: (now: Room) => Partial<Room>) => void }

/** The room of a case, for work that goes on while another screen is on show. Nothing is put into it once the vault is locked. */
export const roomOf = ({ session }: Pick<App, 'session'>, caseId: string): RoomStore => {
  const store = roomsIn(session)
  const get = () => store.get()[caseId] ?? emptyRoom
  return {
    get,
    put: some => {
      if (session.get().kind === 'open') store.set({ ...store.get(), [caseId]: { ...get(), ...some(get()) } })
    },
  }
}

export const useRoom = (caseId: string): Room => useStore(roomsIn(useApp().session))[caseId] ?? emptyRoom
