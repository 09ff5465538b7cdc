import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { lockWhenAway } from '#main/lock-when-away.ts'

const watched = (minimiseLocks: boolean) => {
  const monitor = new EventEmitter()
  const window = new EventEmitter()
  const lock = vi.fn(async () => {})
  // seam: only events are listened to
  lockWhenAway(monitor as never, window as never, { lock, minimiseLocks: () => minimiseLocks })
  return { monitor, window, lock }
}

it.each(['lock-screen', 'suspend'])('the vault locks on %s', event => {
  const { monitor, lock } = watched(false)
  monitor.emit(event)
  expect(lock).toHaveBeenCalledOnce()
})

it.each([
  [true, 1],
  [false, 0],
])('with minimiseLocks %s, minimising locks %i times', (minimiseLocks, times) => {
  const { window, lock } = watched(minimiseLocks)
  window.emit('minimize')
  expect(lock).toHaveBeenCalledTimes(times)
})
