import { createHash } from 'node:crypto'
import type { Clipboard, IpcMain } from 'electron'
import { copiedChannel } from '#contract/bridge.ts'

/**
 * Answers what empties the clipboard, where it still holds what the page copied last: what was copied elsewhere since is left alone. `soon` is the
 * moment the system takes to have it there, once the page has said so.
 */
export const clipboardOfPage = (ipc: Pick<IpcMain, 'on'>, clipboard: Pick<Clipboard, 'readText' | 'clear'>, soon: (run: () => void) => void): (() => void) => {
  let held: string | 'on its way' | undefined
  const now = (): string => createHash('sha256').update(clipboard.readText()).digest('hex')
  ipc.on(copiedChannel, () => {
    held = 'on its way'
    soon(() => {
      if (held !== undefined) held = now()
    })
  })
  return () => {
    if (held === 'on its way' || (held !== undefined && held === now())) clipboard.clear()
    held = undefined
  }
}
