import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { lockWhenAway } from '#main/lock-when-away.ts'

const watched = (minimiseLocks: boolean) => {
  const state = { now: 'active' }
  const monitor = Object.assign(new EventEmitter(), { getSystemIdleState: () => state.now })
  const window = new EventEmitter()
  const lock = vi.fn(async () => {})
  // seam: only events are listened to
  const waits: (() => void)[] = []
  const looks: (() => void)[] = []
  const often = (look: () => void) => void looks.push(look)
  lockWhenAway(monitor as never, window as never, { lock, minimiseLocks: () => minimiseLocks, soon: run => void waits.push(run), often })
  return { monitor, window, lock, waits, looks, state }
}

it.each(['lock-screen', 'suspend', 'user-did-resign-active'])('the vault locks on %s', event => {
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

it('where the system tells of no locked screen it is asked, and locks once each time', () => {
  const { lock, looks, state } = watched(false)
  const seen = (now: string) => {
    state.now = now
    for (const look of looks) look()
    return lock.mock.calls.length
  }
  expect(['active', 'locked', 'locked', 'idle', 'unknown', 'locked'].map(seen)).toEqual([0, 1, 1, 1, 1, 2])
})
