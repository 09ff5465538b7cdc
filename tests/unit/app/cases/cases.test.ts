import { beforeEach, describe, expect, it } from 'vitest'
import { type Dispatch, dispatchOf } from '#app/dispatch.ts'
import type { AnswerOf, InputOf, OperationName } from '#contract/operations.ts'
import { memoryPorts } from '../../../fakes/memory-ports.ts'
import { memoryVault } from '../../../fakes/memory-vault.ts'

let dispatch: Dispatch

const ask = async <N extends OperationName>(operation: N, input: InputOf<N>): Promise<AnswerOf<N>> => {
  const reply = await dispatch({ operation, input })
  if (reply.kind === 'refused') throw new Error(JSON.stringify(reply.refusal))
  return reply.value as AnswerOf<N> // seam: dispatch answers with the value of the operation it was asked
}

const alert = (id: string) => ({ kind: 'add-item' as const, group: 'alerts', item: { id, answers: {} } })
const type = (value: string) => ({ kind: 'answer' as const, fact: 'alert.type', group: 'alerts', item: 'a1', answer: { answer: 'value' as const, value } })

beforeEach(() => {
  dispatch = dispatchOf(memoryPorts())
})

describe('the cases of a vault', () => {
  it('begin under a code name and are listed by it, the latest first', async () => {
    await ask('case.create', { codeName: 'KESTREL' })
    await ask('case.create', { codeName: 'HERON' })
    expect((await ask('case.list', {})).map(({ codeName }) => codeName)).toEqual(['HERON', 'KESTREL'])
  })

  it('keep every change, and say so with the number of steps', async () => {
    const { id, step } = await ask('case.create', { codeName: 'KESTREL' })
    const saved = await ask('case.change', { id, step, changes: [alert('a1'), type('red-notice')] })
    expect(saved).toMatchObject({ step: 3, canUndo: true, canRedo: false })
    expect((await ask('case.open', { id })).case.groups['alerts']?.items).toEqual([
      { id: 'a1', answers: { 'alert.type': { answer: 'value', value: 'red-notice' } } },
    ])
    expect(await ask('case.list', {})).toMatchObject([{ alert: 'Red Notice' }])
  })

  it('take changes back and do them again, one by one', async () => {
    const { id, step } = await ask('case.create', { codeName: 'KESTREL' })
    await ask('case.change', { id, step, changes: [alert('a1'), type('red-notice'), type('diffusion')] })
    const once = await ask('case.undo', { id, step: 4 })
    expect(once.case.groups['alerts']?.items[0]?.answers['alert.type']).toMatchObject({ value: 'red-notice' })
    const twice = await ask('case.undo', { id, step: 5 })
    expect(twice.case.groups['alerts']?.items[0]?.answers).toEqual({})
    const again = await ask('case.redo', { id, step: 6 })
    expect(again.case.groups['alerts']?.items[0]?.answers['alert.type']).toMatchObject({ value: 'red-notice' })
    expect(again).toMatchObject({ canUndo: true, canRedo: true })
  })

  it('are shown as they were after any step, and put back so without losing what came after', async () => {
    const { id, step } = await ask('case.create', { codeName: 'KESTREL' })
    await ask('case.change', { id, step, changes: [alert('a1'), type('red-notice')] })
    expect((await ask('case.as-it-was', { id, step: 2 })).case.groups['alerts']?.items[0]?.answers).toEqual({})
    const restored = await ask('case.restore', { id, step: 3, to: 2 })
    expect(restored.case.groups['alerts']?.items[0]?.answers).toEqual({})
    expect((await ask('case.undo', { id, step: 4 })).case.groups['alerts']?.items[0]?.answers['alert.type']).toMatchObject({ value: 'red-notice' })
  })

  it('tell their history in words, the newest first', async () => {
    const { id, step } = await ask('case.create', { codeName: 'KESTREL' })
    await ask('case.change', { id, step, changes: [alert('a1'), type('red-notice')] })
    await ask('case.undo', { id, step: 3 })
    const history = await ask('case.history', { id })
    expect(history.map(({ undone, takesBack }) => [undone, takesBack])).toEqual([
      [false, 3],
      [true, undefined],
      [false, undefined],
      [false, undefined],
    ])
    expect(history[1]?.says).toContain('Red Notice')
  })

  it('refuse a change that the case file could not hold, and stay as they were', async () => {
    const { id, step } = await ask('case.create', { codeName: 'KESTREL' })
    await ask('case.change', { id, step, changes: [alert('a1')] })
    const reply = await dispatch({ operation: 'case.change', input: { id, step: 2, changes: [type('purple-notice')] } })
    expect(reply).toMatchObject({ refusal: { code: 'change-refused', info: { problems: [{ path: expect.stringContaining('alert.type') }] } } })
    expect(await ask('case.open', { id })).toMatchObject({ step: 2 })
  })

  it('refuse a change made to an older state, so that two pages cannot write over each other', async () => {
    const { id, step } = await ask('case.create', { codeName: 'KESTREL' })
    await ask('case.change', { id, step, changes: [alert('a1')] })
    expect(await dispatch({ operation: 'case.change', input: { id, step, changes: [alert('a2')] } })).toMatchObject({
      refusal: { code: 'case-changed-underneath' },
    })
  })

  it('do not mix: a change of one leaves the others as they were', async () => {
    const one = await ask('case.create', { codeName: 'KESTREL' })
    const two = await ask('case.create', { codeName: 'HERON' })
    await Promise.all([
      ask('case.change', { id: one.id, step: 1, changes: [alert('a1')] }),
      ask('case.change', { id: two.id, step: 1, changes: [alert('b1')] }),
    ])
    expect((await ask('case.open', { id: one.id })).case.groups['alerts']?.items.map(({ id }) => id)).toEqual(['a1'])
    expect((await ask('case.open', { id: two.id })).case.groups['alerts']?.items.map(({ id }) => id)).toEqual(['b1'])
  })

  it('go out as a file and come in again as a case of their own', async () => {
    const { id } = await ask('case.create', { codeName: 'KESTREL 7/2' })
    const { name, text } = await ask('case.export', { id })
    expect(name).toBe('kestrel-7-2.json')
    const brought = await ask('case.import', { file: { name, text } })
    expect(brought.id).not.toBe(id)
    expect(brought.case).toEqual((await ask('case.open', { id })).case)
  })

  it('are removed, put back, and gone for good only when purged', async () => {
    const { id } = await ask('case.create', { codeName: 'KESTREL' })
    await ask('case.remove', { id })
    expect((await ask('case.list', {}))[0]?.removedAt).toBeDefined()
    await ask('case.put-back', { id })
    expect((await ask('case.list', {}))[0]?.removedAt).toBeUndefined()
    await ask('case.remove', { id })
    await ask('case.purge', { id })
    expect(await ask('case.list', {})).toEqual([])
    expect(await dispatch({ operation: 'case.open', input: { id } })).toMatchObject({ refusal: { code: 'case-not-found' } })
  })

  it('are found by words in any answer, note or exhibit, in any script', async () => {
    const { id, step } = await ask('case.create', { codeName: 'KESTREL' })
    await ask('case.create', { codeName: 'HERON' })
    await ask('case.change', { id, step, changes: [{ kind: 'describe', note: 'Met in Алматы with the interpreter' }] })
    expect(await ask('case.find', { words: 'алматы' })).toMatchObject([{ id, places: [{ where: 'Note' }] }])
  })

  it('can be assessed and drafted by their id as well as from a file', async () => {
    const { id } = await ask('case.create', { codeName: 'KESTREL' })
    expect(await ask('case.assess', { case: { id }, asOf: '2026-11-24' as never })).toMatchObject({ codeName: 'KESTREL' }) // seam: a day as the page sends it
  })

  it('give nothing once the vault is locked, not even what lay open', async () => {
    const { id } = await ask('case.create', { codeName: 'KESTREL' })
    await ask('vault.lock', {})
    for (const [operation, input] of [
      ['case.list', {}],
      ['case.open', { id }],
      ['case.export', { id }],
      ['case.history', { id }],
      ['case.change', { id, step: 1, changes: [alert('a1')] }],
      ['case.assess', { case: { id }, asOf: '2026-11-24' }],
    ] as const)
      expect(await dispatch({ operation, input }), operation).toMatchObject({ refusal: { code: 'vault-locked' } })
  })

  it('can be read but not changed where another window has the vault', async () => {
    dispatch = dispatchOf(memoryPorts({ vault: memoryVault({ open: true, readOnly: true }) }))
    expect(await dispatch({ operation: 'case.create', input: { codeName: 'KESTREL' } })).toMatchObject({ refusal: { code: 'vault-read-only' } })
  })
})
