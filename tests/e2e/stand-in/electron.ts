import { EventEmitter } from 'node:events'
import { app } from './app.ts'
import { ipcMain } from './ipc.ts'
import { registerScheme } from './scheme.ts'
import { defaultSession, fromPartition } from './session.ts'
import { WebContents } from './web-contents.ts'
import { BrowserWindow } from './window.ts'

type MenuItem = { readonly id?: string; readonly click?: () => void; readonly submenu?: readonly MenuItem[] }

const onClipboard = { text: '' }
let applicationMenu: { readonly items: readonly MenuItem[] } | null = null

const itemOf = (items: readonly MenuItem[], id: string): MenuItem | null => {
  for (const item of items) {
    const found = item.id === id ? item : itemOf(item.submenu ?? [], id)
    if (found) return found
  }
  return null
}

/** What `import … from 'electron'` gives an app. Of each module what this app uses, and dialogs for tests to put their answers in. */
export const electron = {
  app,
  BrowserWindow,
  webContents: WebContents,
  ipcMain,
  protocol: Object.assign(defaultSession.protocol, {
    registerSchemesAsPrivileged: (schemes: readonly { readonly scheme: string }[]) => {
      for (const { scheme } of schemes) registerScheme(scheme)
    },
  }),
  session: { defaultSession, fromPartition },
  dialog: {
    showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
    showSaveDialog: async () => ({ canceled: true, filePath: '' }),
    showSaveDialogSync: () => undefined,
    showMessageBox: async () => ({ response: 0 }),
    showErrorBox: (title: string, text: string) => void process.stderr.write(`[dialog] ${title}: ${text}\n`),
  },
  Menu: {
    buildFromTemplate: (items: readonly MenuItem[]) => ({ items, getMenuItemById: (id: string) => itemOf(items, id) }),
    setApplicationMenu: (menu: typeof applicationMenu) => {
      applicationMenu = menu
    },
    getApplicationMenu: () => applicationMenu,
  },
  nativeTheme: Object.assign(new EventEmitter(), { themeSource: 'system', shouldUseDarkColors: false }),
  powerMonitor: Object.assign(new EventEmitter(), { getSystemIdleState: () => 'active' }),
  /** Not the system's: a test puts into it what a page is taken to have copied. */
  clipboard: {
    readText: async () => onClipboard.text,
    writeText: async (text: string) => void Object.assign(onClipboard, { text }),
    clear: () => void Object.assign(onClipboard, { text: '' }),
  },
  screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
  shell: { openExternal: async () => {}, openPath: async () => '', showItemInFolder: () => {} },
  safeStorage: { isEncryptionAvailable: () => false },
}
