import { expect, it, vi } from 'vitest'
import { fromWire, toWire } from '#contract/wire.ts'
import { answerCalls } from '#main/answer-calls.ts'

type Answer = (event: unknown, text: unknown) => Promise<string>

const answering = () => {
  const dispatch = vi.fn(async () => ({ kind: 'done', value: 1 }) as const)
  let answer: Answer = async () => ''
  const handle = (_channel: string, given: unknown) => {
    answer = given as Answer // seam: the fake end calls it as Electron would
  }
  answerCalls({ handle }, dispatch)
  return { dispatch, ask: async (event: unknown, text: unknown) => fromWire(await answer(event, text)) }
}

const call = toWire({ operation: 'law.list', input: {} })
const refused = { kind: 'refused', refusal: { code: 'request-invalid' } }
const frame = (url: string, parent: unknown = null) => ({ senderFrame: { url, parent } })

it('our own page is answered', async () => {
  const { ask, dispatch } = answering()
  expect(await ask(frame('recourse://app/index.html'), call)).toEqual({ kind: 'done', value: 1 })
  expect(dispatch).toHaveBeenCalledExactlyOnceWith({ operation: 'law.list', input: {} })
})

it.each([
  ['another scheme', frame('https://evil.example/')],
  ['a name that begins like ours', frame('recourse://app.evil.example/index.html')],
  ['another host of our scheme', frame('recourse://evil/index.html')],
  ['bytes of ours in a frame', frame('blob:recourse://app/1')],
  ['a frame within our page', frame('recourse://app/index.html', {})],
  ['a frame that is gone', { senderFrame: null }],
])('%s is not', async (_, event) => {
  const { ask, dispatch } = answering()
  expect(await ask(event, call)).toMatchObject(refused)
  expect(dispatch).not.toHaveBeenCalled()
})

it.each([[undefined], [{ operation: 'law.list' }], ['{'], ['{}'], ['{"operation":1}']])('%j is no call', async text => {
  const { ask, dispatch } = answering()
  expect(await ask(frame('recourse://app/index.html'), text)).toMatchObject(refused)
  expect(dispatch).not.toHaveBeenCalled()
})
