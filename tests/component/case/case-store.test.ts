import { describe, expect, it } from 'vitest'
import type { Settings } from '#contract/settings.ts'
import type { Case } from '#core/case/case.ts'
import type { Change } from '#core/case/change.ts'
import { caseStoreOf } from '#renderer/case/case-store.ts'
import { createClient } from '#renderer/host/client.ts'
import { idOf, type MemoryOptions, memoryHost } from '../memory-host.ts'

const subject: Case = { format: 'recourse-case', version: 1, id: 'c1', codeName: 'KESTREL', answers: {}, groups: {}, exhibits: [], weighings: [] }
// seam: the store never looks at the settings
const settings = {} as Settings
const answered = (text: string): Change => ({ kind: 'answer', fact: 'matter.note', answer: { answer: 'value', value: text } })

const opened = async (options: Partial<MemoryOptions> = {}) => {
  const host = memoryHost({ cases: [subject], now: '2026-11-24T13:05:00Z', settings, ...options })
  const waits: (() => void)[] = []
  const store = caseStoreOf(createClient(host.call), (_, run) => {
    waits.push(run)
    return () => void waits.splice(waits.indexOf(run), 1)
  })
  await store.open(idOf(1))
  const now = () => {
    const state = store.get()
    if (state.kind !== 'open') throw new Error(`the case is ${state.kind}`)
    return state
  }
  const sent = () => host.asked.filter(({ operation }) => operation === 'case.change')
  return { host, store, now, sent, pass: () => waits.splice(0).map(run => run()) }
}

describe('the open case', () => {
  it('shows a change at once and says it is saving until the host has kept it', async () => {
    const { store, now } = await opened()
    expect(store.change(answered('a'))).toBe(true)
    expect(now().case.answers['matter.note']).toMatchObject({ value: 'a' })
    expect(now().saved).toEqual({ kind: 'saving' })
    await store.settle()
    expect(now().saved).toEqual({ kind: 'saved', at: '2026-11-24T13:05:00Z' })
    expect(now().step).toBe(2)
  })

  it('sends a word that is typed as one step, after a pause', async () => {
    const { store, sent, pass, now } = await opened()
    for (const text of ['w', 'wo', 'wor', 'word']) store.change(answered(text), { typing: true })
    expect(sent()).toHaveLength(0)
    pass()
    await store.settle()
    expect(sent().map(({ input }) => input)).toEqual([{ id: idOf(1), step: 1, changes: [answered('word')] }])
    expect(now().canUndo).toBe(true)
  })

  it('keeps what is typed while an operation that answers with the case runs, on top of its answer', async () => {
    const { store, now, sent } = await opened()
    const before = now()
    await store.through(async at => {
      expect(at).toEqual({ id: idOf(1), step: 1 })
      store.change(answered('typed meanwhile'))
      const { saved: _, kind: __, ...rest } = before
      return { ...rest, savedAt: '2026-11-24T13:06:00Z', case: { ...before.case, codeName: 'HERON' } }
    })
    expect(now().case).toMatchObject({ codeName: 'HERON', answers: { 'matter.note': { value: 'typed meanwhile' } } })
    await store.settle()
    expect(sent()).toHaveLength(1)
  })

  it('sends the words typed into one exhibit as one step', async () => {
    const { store, sent, pass } = await opened()
    const exhibit = (title: string): Change => ({ kind: 'exhibit', exhibit: { id: 'x', number: 1, title, level: 'C2' } })
    for (const title of ['W', 'Wa', 'War']) store.change(exhibit(title), { typing: true })
    pass()
    await store.settle()
    expect(sent().map(({ input }) => input)).toEqual([{ id: idOf(1), step: 1, changes: [exhibit('War')] }])
  })

  it('keeps each of two quick answers as a step of its own', async () => {
    const { store, now } = await opened()
    store.change(answered('a'))
    store.change(answered('b'))
    await store.settle()
    expect(now().step).toBe(3)
    await store.undo()
    expect(now().case.answers['matter.note']).toMatchObject({ value: 'a' })
    await store.redo()
    expect(now().case.answers['matter.note']).toMatchObject({ value: 'b' })
  })

  it('goes back to what the host holds when a change is refused, and says why', async () => {
    const refusal = { code: 'vault-unwritable', info: { reason: 'disk-full' } } as const
    const { store, now } = await opened({ refusals: { 'case.change': refusal } })
    store.change(answered('a'))
    await store.settle()
    expect(now().case).toEqual(subject)
    expect(now().saved).toEqual({ kind: 'problem', refusal })
  })

  it('takes back what is still waiting to be sent', async () => {
    const { store, now } = await opened()
    store.change(answered('typed'), { typing: true })
    await store.undo()
    expect(now().case.answers).toEqual({})
  })

  it('does nothing with a change that leads nowhere', async () => {
    const { store, now, sent } = await opened()
    expect(store.change({ kind: 'remove-item', group: 'charges', item: 'x' })).toBe(false)
    expect(now().saved.kind).toBe('saved')
    expect(sent()).toHaveLength(0)
  })

  it('does not mix two cases when the second is opened while a change of the first is under way', async () => {
    const { store, now, host } = await opened({ cases: [subject, { ...subject, id: 'c2', codeName: 'HERON' }] })
    store.change(answered('of the first'))
    await store.open(idOf(2))
    expect(now().case).toMatchObject({ codeName: 'HERON', answers: {} })
    await store.open(idOf(1))
    expect(now().case.answers['matter.note']).toMatchObject({ value: 'of the first' })
    expect(host.asked.filter(({ operation }) => operation === 'case.change')).toHaveLength(1)
  })

  it('holds nothing of a case once it is forgotten', async () => {
    const { store } = await opened()
    store.change(answered('secret'), { typing: true })
    store.forget()
    expect(store.get()).toEqual({ kind: 'none' })
  })
})
