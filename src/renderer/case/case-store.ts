import type { CaseOpened } from '#contract/case-replies.ts'
import type { Refusal } from '#contract/errors.ts'
import type { Case } from '#core/case/case.ts'
import { applyChange, type Change } from '#core/case/change.ts'
import { type Queued, queued } from '#renderer/case/queue.ts'
import type { Client } from '#renderer/host/client.ts'
import { type Store, storeOf } from '#renderer/store.ts'

export type Saved = { readonly kind: 'saving' } | { readonly kind: 'saved'; readonly at: string } | { readonly kind: 'problem'; readonly refusal: Refusal }

/** `case` is what the page shows: what the host has kept, and the changes on their way to it. */
export type OpenCase = Omit<CaseOpened, 'savedAt'> & { readonly kind: 'open'; readonly saved: Saved }

export type CaseState =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly id: string }
  | { readonly kind: 'failed'; readonly id: string; readonly refusal: Refusal }
  | OpenCase

export type CaseStore = Pick<Store<CaseState>, 'get' | 'subscribe'> & {
  readonly open: (id: string) => Promise<void>
  /** Takes up a case that an operation has just answered with: after create, import, duplicate, restore. */
  readonly show: (opened: CaseOpened) => void
  /** On show at once, kept by the host right after. False where the change leads nowhere. `typing` waits for a pause, so that a word is one step. */
  readonly change: (change: Change, options?: { readonly typing?: boolean }) => boolean
  /** Runs an operation that answers with the case, once what waits is kept; changes made meanwhile stay on top. Undefined: it was refused. */
  readonly through: (run: (at: { readonly id: string; readonly step: number }) => Promise<CaseOpened | undefined>) => Promise<void>
  /** Sends what is waiting; resolves when all is kept or refused. */
  readonly settle: () => Promise<void>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  /** Drops the case from memory. */
  readonly forget: () => void
}

/** Runs something after so many milliseconds; the answer calls it off. */
export type Later = (milliseconds: number, run: () => void) => () => void

const pause = 500

export const caseStoreOf = (client: Client, later: Later): CaseStore => {
  const store = storeOf<CaseState>({ kind: 'none' })
  let kept: Case | undefined
  let waiting: readonly Queued[] = []
  let working: Promise<void> = Promise.resolve()
  let callOff = () => {}

  const openNow = () => {
    const now = store.get()
    return now.kind === 'open' ? now : undefined
  }
  const show = ({ savedAt, ...opened }: CaseOpened) => {
    kept = opened.case
    waiting = []
    store.set({ kind: 'open', ...opened, saved: { kind: 'saved', at: savedAt } })
  }
  const refused = (refusal: Refusal) => {
    const now = openNow()
    waiting = []
    if (now && kept) store.set({ ...now, case: kept, saved: { kind: 'problem', refusal } })
  }

  const send = async (): Promise<void> => {
    const now = openNow()
    const batch = waiting.slice(0, 200)
    if (now === undefined || kept === undefined || batch.length === 0) return
    waiting = waiting.slice(200)
    const changes = batch.map(({ change }) => change)
    const reply = await client.ask('case.change', { id: now.id, step: now.step, changes })
    const after = openNow()
    if (after?.id !== now.id) return
    if (reply.kind === 'refused') return refused(reply.refusal)
    kept = changes.reduce<Case>((so, change) => applyChange(so, change) ?? so, kept)
    const { savedAt, ...saved } = reply.value
    store.set({ ...after, ...saved, saved: waiting.length > 0 ? { kind: 'saving' } : { kind: 'saved', at: savedAt } })
    return send()
  }
  /** One thing at a time, in the order asked for. */
  const inTurn = (run: () => Promise<void>) => {
    working = working.then(run, run)
    return working
  }
  const settle = () => {
    callOff()
    return inTurn(send)
  }
  const stepped = async (operation: 'case.undo' | 'case.redo') => {
    const now = openNow()
    if (now === undefined || !(operation === 'case.undo' ? now.canUndo : now.canRedo)) return
    const reply = await client.ask(operation, { id: now.id, step: now.step })
    if (openNow()?.id !== now.id) return
    if (reply.kind === 'done') show(reply.value)
    else refused(reply.refusal)
  }
  const change: CaseStore['change'] = (change, { typing = false } = {}) => {
    const now = openNow()
    const next = now && !now.readOnly ? applyChange(now.case, change) : undefined
    if (now === undefined || next === undefined) return false
    waiting = queued(waiting, { change, typing })
    store.set({ ...now, case: next, saved: { kind: 'saving' } })
    callOff()
    callOff = typing ? later(pause, () => void settle()) : () => {}
    if (!typing) void settle()
    return true
  }
  const through: CaseStore['through'] = run => {
    void settle()
    return inTurn(async () => {
      const now = openNow()
      const opened = now && (await run({ id: now.id, step: now.step }))
      if (opened === undefined || openNow()?.id !== opened.id) return
      const since = waiting
      show(opened)
      for (const { change: one, typing } of since) change(one, { typing })
    })
  }
  const step = (operation: 'case.undo' | 'case.redo') => {
    void settle()
    return inTurn(() => stepped(operation))
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    show,
    settle,
    through,
    open: async id => {
      await settle()
      store.set({ kind: 'opening', id })
      const reply = await client.ask('case.open', { id })
      const now = store.get()
      if (now.kind !== 'opening' || now.id !== id) return
      if (reply.kind === 'done') show(reply.value)
      else store.set({ kind: 'failed', id, refusal: reply.refusal })
    },
    change,
    undo: () => step('case.undo'),
    redo: () => step('case.redo'),
    forget: () => {
      callOff()
      waiting = []
      kept = undefined
      store.set({ kind: 'none' })
    },
  }
}
