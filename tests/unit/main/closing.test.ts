import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import type { HostEvent } from '#contract/host-events.ts'
import { closeAfterPage } from '#main/closing.ts'

const open = () => {
  const told: HostEvent[] = []
  const waits: (() => void)[] = []
  const window = Object.assign(new EventEmitter(), {
    closed: false,
    isDestroyed: () => window.closed,
    close: () => {
      let prevented = false
      window.emit('close', {
        preventDefault: () => {
          prevented = true
        },
      })
      if (!prevented) window.closed = true
    },
  })
  // seam: of a window and of timers, what closing touches
  closeAfterPage(window as never, { tell: event => void told.push(event) }, ((then: () => void) => waits.push(then)) as never)
  return { window, told, waits }
}

it('the first wish to close asks the page, which then closes the window itself', () => {
  const { window, told } = open()
  window.close()
  expect([window.closed, told]).toEqual([false, [{ kind: 'close-requested' }]])
  window.close()
  expect([window.closed, told.length]).toEqual([true, 1])
})

it('a page that does not answer is closed after a moment', () => {
  const { window, waits } = open()
  window.close()
  waits[0]?.()
  expect(window.closed).toBe(true)
})
