import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { copiedChannel } from '#contract/bridge.ts'
import { clipboardOfPage } from '#main/clipboard.ts'

const withClipboard = () => {
  const held = { text: 'from before' }
  const ipc = new EventEmitter()
  const waits: (() => void)[] = []
  const clipboard = { readText: () => held.text, clear: () => void Object.assign(held, { text: '' }) }
  // seam: only the channel is listened to
  const forget = clipboardOfPage(ipc as never, clipboard, run => void waits.push(run))
  const copy = (text: string, isThere = true) => {
    ipc.emit(copiedChannel)
    held.text = text
    if (isThere) for (const run of waits.splice(0)) run()
  }
  return { held, copy, forget, settle: () => waits.splice(0).map(run => run()) }
}

it('what the page copied is taken off the clipboard, once', () => {
  const { held, copy, forget } = withClipboard()
  copy('the client’s name')
  forget()
  expect(held.text).toBe('')
  held.text = 'copied elsewhere while it was locked'
  forget()
  expect(held.text).toBe('copied elsewhere while it was locked')
})

it('what was copied elsewhere since, or before, stays', () => {
  const { held, copy, forget } = withClipboard()
  forget()
  expect(held.text).toBe('from before')
  copy('the client’s name')
  held.text = 'a telephone number'
  forget()
  expect(held.text).toBe('a telephone number')
})

it('what is on its way to the clipboard at the moment of locking does not stay there', () => {
  const { held, copy, forget, settle } = withClipboard()
  copy('the client’s name', false)
  forget()
  settle()
  expect(held.text).toBe('')
})
