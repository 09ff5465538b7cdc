import { expect, it, vi } from 'vitest'

vi.mock('electron-store', () => ({ default: class {} }))

const { onScreen } = await import('#main/window-state.ts')

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const second = { x: 1920, y: 0, width: 1280, height: 1024 }
const at = (x: number, y: number) => ({ bounds: { x, y, width: 1200, height: 800 }, maximised: false })

it.each([
  ['where it stood', at(100, 50), [screen], true],
  ['half off to the left', at(-600, 50), [screen], true],
  ['on the second screen', at(2000, 50), [screen, second], true],
  ['on a second screen that is gone', at(2000, 50), [screen], false],
  ['with its title bar above the screen', at(100, -30), [screen], false],
  ['below the screen', at(100, 1070), [screen], false],
  ['where only its edge would show', at(-1190, 50), [screen], false],
])('a window %s', (_, state, screens, kept) => {
  expect(onScreen(state, screens)).toEqual(kept ? state : undefined)
})

it('a window that never stood anywhere has no place', () => {
  expect(onScreen(undefined, [screen])).toBeUndefined()
})
