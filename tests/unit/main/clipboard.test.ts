import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { copiedChannel } from '#contract/bridge.ts'
import { clipboardOfPage } from '#main/clipboard.ts'

const withClipboard = () => {
  const held = { text: 'from before' }
  const ipc = new EventEmitter()
  const waits: (() => void)[] = []
  const clipboard = { readText: async () => held.text, clear: () => void Object.assign(held, { text: '' }) }
  // seam: only the channel is listened to
  const forget = clipboardOfPage(ipc as never, clipboard, run => void waits.push(run))
  const settle = async () => {
    for (const run of waits.splice(0)) run()
    await new Promise(resolve => setImmediate(resolve))
  }
  const copy = async (text: string, isThere = true) => {
    ipc.emit(copiedChannel)
    held.text = text
    if (isThere) await settle()
  }
  return { held, copy, forget, settle }
}

it('what the page copied is taken off the clipboard, once', async () => {
  const { held, copy, forget } = withClipboard()
  await copy('the client’s name')
  await forget()
  expect(held.text).toBe('')
  held.text = 'copied elsewhere while it was locked'
  await forget()
  expect(held.text).toBe('copied elsewhere while it was locked')
})

it('what was copied elsewhere since, or before, stays', async () => {
  const { held, copy, forget } = withClipboard()
  await forget()
  expect(held.text).toBe('from before')
  await copy('the client’s name')
  held.text = 'a telephone number'
  await forget()
  expect(held.text).toBe('a telephone number')
})

it('what is on its way to the clipboard at the moment of locking does not stay there', async () => {
  const { held, copy, forget, settle } = withClipboard()
  await copy('the client’s name', false)
  await forget()
  await settle()
  expect(held.text).toBe('')
})
