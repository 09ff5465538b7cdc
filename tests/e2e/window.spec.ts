import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { openElectron } from './electron-host.ts'
import { nextEvent } from './in-page.js'
import { aFrame } from './reach.js'

// What only a window of its own has. In the project “electron” alone.

test.skip(({ carrier }) => carrier !== 'electron', 'a browser window has no menu, no main process and no state of its own')

test('the window follows the settings that the page writes', async ({ app }) => {
  await app.ask('settings.write', { theme: 'dark', contentProtection: false })
  const electron = app.electron
  expect(await electron?.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  expect(await readdir(app.data)).toContain('settings.json')
  expect(JSON.parse(await readFile(join(app.data, 'settings.json'), 'utf8'))).toMatchObject({ theme: 'dark' })
})

test('when the session is locked, so is the vault', async ({ app }) => {
  await app.ask('vault.create', { passphrase: 'correct horse battery staple 7' })
  await app.electron?.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
  await expect.poll(() => app.ask('vault.state', {})).toContain('"locked"')
})

test('the window opens again where it was closed', async ({ app }) => {
  await app.close()
  const file = join(app.data, 'window.json')
  expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('bounds.width')
  const bounds = { x: 30, y: 40, width: 900, height: 700 }
  await writeFile(file, JSON.stringify({ bounds, maximised: false }))
  const again = await openElectron(app.data)
  expect(await again.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())).toMatchObject({ width: 900, height: 700 })
  await again.close()
})

test('an item of the menu is heard by the page', async ({ app }) => {
  const heard = app.page.evaluate(nextEvent)
  await app.page.evaluate(aFrame)
  await app.electron?.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('find')?.click())
  expect(await heard).toEqual({ kind: 'menu', command: 'find' })
})
