import type { Bridge } from '#contract/bridge.ts'
import type { CaseOpened } from '#contract/case-replies.ts'
import type { HostEvent } from '#contract/host-events.ts'
import type { Reply } from '#contract/reply.ts'
import type { Settings } from '#contract/settings.ts'
import type { Case } from '#core/case/case.ts'
import type { Change } from '#core/case/change.ts'
import { beginning, type History, type HistoryEntry, next, redo, undo } from '#core/case/history.ts'

// A host without a machine: cases in memory, the clock an argument. For pictures of the page and for tests of its state.

export type MemoryHost = Bridge & {
  readonly tell: (event: HostEvent) => void
  /** Operations asked for, in order. */
  readonly asked: readonly { readonly operation: string; readonly input: unknown }[]
}

export type MemoryOptions = {
  readonly cases: readonly Case[]
  /** UTC instant of every step. */
  readonly now: string
  readonly settings: Settings
  readonly vault?: 'open' | 'locked' | 'none'
  /** Answers of operations this host does not know, by name. */
  readonly answers?: { readonly [operation: string]: unknown }
  /** Operations that are refused, by name. */
  readonly refusals?: { readonly [operation: string]: Extract<Reply, { readonly kind: 'refused' }>['refusal'] }
}

/** Ids of its cases are 32 hexadecimal digits that end in their place, from 1. */
export const memoryHost = ({ cases, now, settings, vault = 'open', answers = {}, refusals = {} }: MemoryOptions): MemoryHost => {
  const histories = new Map<string, History>(cases.map((subject, place) => [idOf(place + 1), beginning(subject, now)]))
  const listeners = new Set<(event: HostEvent) => void>()
  const asked: { readonly operation: string; readonly input: unknown }[] = []
  let door: 'open' | 'locked' | 'none' = vault
  let kept = settings

  const opened = (id: string, { case: subject, entries, undoable, redoable }: History): CaseOpened => ({
    id,
    step: entries.length,
    savedAt: now,
    canUndo: undoable.length > 0,
    canRedo: redoable.length > 0,
    case: subject,
    readOnly: false,
    versions: 1,
    notes: [],
  })
  const step = (id: string, entryOf: (history: History) => HistoryEntry | undefined): Reply => {
    const history = histories.get(id)
    const entry = history && entryOf(history)
    const after = history && entry && next(history, entry)
    if (after === undefined) return refused('change-refused', { problems: [{ path: 'change', reason: 'It leads nowhere.', remedy: 'Try again.' }] })
    histories.set(id, after)
    return done(opened(id, after))
  }

  const operations: { readonly [name: string]: (input: Input) => Reply } = {
    'vault.state': () => done(door === 'open' ? { kind: 'open', readOnly: false } : { kind: door }),
    'vault.unlock': () => {
      door = 'open'
      return done({ readOnly: false, notes: [] })
    },
    'vault.lock': () => {
      door = 'locked'
      return done(null)
    },
    'settings.read': () => done(kept),
    'settings.write': patch => {
      kept = { ...kept, ...patch }
      return done(kept)
    },
    'case.list': () => done([...histories].map(([id, { case: subject }]) => listed(id, subject, now))),
    'case.open': ({ id }) => {
      const history = histories.get(id)
      return history ? done(opened(id, history)) : refused('case-not-found', { id })
    },
    'case.create': ({ codeName }) => {
      const id = idOf(histories.size + 1)
      const fresh: Case = { format: 'recourse-case', version: 1, id, codeName, answers: {}, groups: {}, exhibits: [], weighings: [] }
      const history = beginning(fresh, now)
      histories.set(id, history)
      return done(opened(id, history))
    },
    'case.change': ({ id, changes }) => {
      for (const change of changes) {
        const reply = step(id, () => ({ at: now, change }))
        if (reply.kind === 'refused') return reply
      }
      const history = histories.get(id)
      return history ? done(opened(id, history)) : refused('case-not-found', { id })
    },
    'case.undo': ({ id }) => step(id, history => undo(history, now)),
    'case.redo': ({ id }) => step(id, history => redo(history, now)),
    'case.history': ({ id }) =>
      done((histories.get(id)?.entries ?? []).map(({ at, change }, place) => ({ step: place + 1, at, says: change.kind, undone: false }))),
  }

  return {
    asked,
    call: async ({ operation, input }) => {
      asked.push({ operation, input })
      const refusal = refusals[operation]
      if (refusal) return { kind: 'refused', refusal }
      if (Object.hasOwn(answers, operation)) return done(answers[operation])
      // seam: the page's own client wrote the input
      return operations[operation]?.(input as Input) ?? refused('request-invalid', { operation, problems: ['the host in memory does not know it'] })
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell: event => {
      for (const listener of listeners) listener(event)
    },
  }
}

type Input = { readonly id: string; readonly codeName: string; readonly changes: readonly Change[] } & Partial<Settings>

export const idOf = (place: number): string => place.toString(16).padStart(32, '0')

const done = (value: unknown): Reply => ({ kind: 'done', value })

const refused = (code: string, info: object): Reply =>
  // seam: the codes above are those of the contract
  ({ kind: 'refused', refusal: { code, info } }) as Reply

const listed = (id: string, { codeName, groups }: Case, changedAt: string) => {
  const answer = groups['alerts']?.items[0]?.answers['alert.requesting-state']
  return {
    id,
    codeName,
    alert: groups['alerts'] ? 'Red Notice' : '',
    requestingState: answer?.answer === 'value' ? String(answer.value) : '',
    changedAt,
  }
}
