import { join } from 'node:path'
import type { BrowserWindow, Session } from 'electron'
import { loadAfterCrash } from '#main/after-crash.ts'
import { pageAddress } from '#main/app-scheme.ts'
import type { WindowState, WindowStateStore } from '#main/window-state.ts'

export type WindowParts = {
  readonly session: Session
  readonly before: WindowState | undefined
  readonly keep: WindowStateStore['write']
  /** Asks the system to leave the window out of screen captures. */
  readonly contentProtection: boolean
}

/** The one window. It is shown once there is something in it. */
export const openWindow = (Window: typeof BrowserWindow, { session, before, keep, contentProtection }: WindowParts): BrowserWindow => {
  const window = new Window({
    ...(before?.bounds ?? { width: 1280, height: 800 }),
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Recourse',
    webPreferences: {
      session,
      preload: join(import.meta.dirname, '..', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      devTools: false,
      webviewTag: false,
      navigateOnDragDrop: false,
    },
  })
  window.setContentProtection(contentProtection)
  window.once('ready-to-show', () => {
    if (before?.maximised) window.maximize()
    window.show()
  })
  window.on('close', () => keep({ bounds: window.getNormalBounds(), maximised: window.isMaximized() }))
  loadAfterCrash(window.webContents)
  void window.loadURL(pageAddress)
  return window
}
