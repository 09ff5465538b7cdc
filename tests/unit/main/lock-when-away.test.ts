import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { lockWhenAway } from '#main/lock-when-away.ts'

const watched = (minimiseLocks: boolean) => {
  const monitor = new EventEmitter()
  const window = new EventEmitter()
  const lock = vi.fn(async () => {})
  // seam: only events are listened to
  const waits: (() => void)[] = []
  lockWhenAway(monitor as never, window as never, { lock, minimiseLocks: () => minimiseLocks, soon: run => void waits.push(run) })
  return { monitor, window, lock, waits }
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
  const { window, lock, waits } = watched(minimiseLocks)
  window.emit('minimize')
  expect(lock, 'the page sends what was typed first').not.toHaveBeenCalled()
  for (const run of waits) run()
  expect(lock).toHaveBeenCalledTimes(times)
})
