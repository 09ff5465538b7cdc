import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { type MenuCommand, menuCommands } from '#contract/host-events.ts'
import { menuTemplate } from '#main/menu.ts'

const itemsOf = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap(item => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', platform => {
  const sent: MenuCommand[] = []
  const items = itemsOf(menuTemplate(platform, command => void sent.push(command)))

  it('has every command there is, once, and each item sends its own', () => {
    const ours = items.filter(({ id }) => id !== undefined)
    expect(ours.map(({ id }) => id).toSorted()).toEqual([...menuCommands].toSorted())
    for (const { click } of ours) Reflect.apply(click ?? (() => {}), undefined, [])
    expect(sent).toEqual(ours.map(({ id }) => id))
  })

  it('has no shortcut twice', () => {
    const shortcuts = items.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]))
    expect(shortcuts).toEqual([...new Set(shortcuts)])
  })

  it('leaves undoing and finding to the page, which knows whether a text field is meant', () => {
    const left = items.filter(({ registerAccelerator }) => registerAccelerator === false).map(({ id }) => id)
    expect(left.toSorted()).toEqual(['find', 'redo', 'undo'])
  })

  it('has nothing that opens developer tools or loads the page again', () => {
    expect(items.filter(({ role }) => role !== undefined && ['toggleDevTools', 'reload', 'forceReload', 'viewMenu'].includes(role))).toEqual([])
  })
})

it('macOS has the app’s own menu first, with the way out', () => {
  const [first] = menuTemplate('darwin', () => {})
  expect(itemsOf(first ? [first] : []).map(({ id, role }) => id ?? role)).toEqual(expect.arrayContaining(['about', 'settings', 'hide', 'quit']))
})
