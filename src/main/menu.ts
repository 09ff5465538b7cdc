import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '#contract/host-events.ts'

type Send = (command: MenuCommand) => void

/** The native menu. Each item of ours sends its command to the page, which alone knows what can be done at the moment. */
export const menuTemplate = (platform: NodeJS.Platform, send: Send): MenuItemConstructorOptions[] => {
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    click: () => send(command),
    ...(accelerator !== undefined && { accelerator, registerAccelerator: !leftToThePage.includes(command) }),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const mac = platform === 'darwin'
  const settings = item('Settings…', 'settings', 'CmdOrCtrl+,')
  const lock = item('Lock', 'lock', 'CmdOrCtrl+L')

  const ofApp: MenuItemConstructorOptions = {
    label: 'Recourse',
    submenu: [
      item('About Recourse', 'about'),
      line,
      settings,
      lock,
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' },
    ],
  }
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      item('New case…', 'new-case', 'CmdOrCtrl+N'),
      item('Open case…', 'open-case', 'CmdOrCtrl+O'),
      line,
      item('Import case file…', 'import-case', 'CmdOrCtrl+Shift+I'),
      item('Export case file…', 'export-case', 'CmdOrCtrl+Shift+E'),
      item('Export paper…', 'export-paper', 'CmdOrCtrl+E'),
      item('Print…', 'print', 'CmdOrCtrl+P'),
      ...(mac ? [line, { role: 'close' } as const] : [line, settings, lock, line, { role: 'quit' } as const]),
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      item('Undo', 'undo', 'CmdOrCtrl+Z'),
      item('Redo', 'redo', mac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
      line,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
      line,
      item('Find…', 'find', 'CmdOrCtrl+F'),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      item('Larger text', 'zoom-in', 'CmdOrCtrl+Plus'),
      item('Smaller text', 'zoom-out', 'CmdOrCtrl+-'),
      item('Usual size', 'zoom-reset', 'CmdOrCtrl+0'),
      line,
      { role: 'togglefullscreen' },
    ],
  }
  const window: MenuItemConstructorOptions = { label: '&Window', submenu: [{ role: 'minimize' }, ...(mac ? [{ role: 'front' } as const] : [])] }
  const help: MenuItemConstructorOptions = {
    label: '&Help',
    submenu: [item('Keyboard shortcuts', 'shortcuts', 'CmdOrCtrl+/'), ...(mac ? [] : [item('About Recourse', 'about')])],
  }
  return [...(mac ? [ofApp] : []), file, edit, view, window, help]
}

/** Shown in the menu, but heard by the page, which tells undoing in a text field from undoing in the case. (macOS asks the menu all the same.) */
const leftToThePage: readonly MenuCommand[] = ['undo', 'redo', 'find']
