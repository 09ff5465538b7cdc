import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { appOrigin } from '#main/app-scheme.ts'

export const openWindow = (Window: typeof BrowserWindow): BrowserWindow => {
  const window = new Window({
    width: 1280,
    height: 800,
    title: 'Recourse',
    webPreferences: {
      preload: join(import.meta.dirname, '..', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      devTools: false,
    },
  })
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', event => event.preventDefault())
  void window.loadURL(`${appOrigin}/index.html`)
  return window
}
