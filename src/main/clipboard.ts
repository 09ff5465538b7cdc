import { createHash } from 'node:crypto'
import type { Clipboard, IpcMain } from 'electron'
import { copiedChannel } from '#contract/bridge.ts'

/**
 * Answers what empties the clipboard, where it still holds what the page copied last: what was copied elsewhere since is left alone. `soon` is the
 * moment the system takes to have it there, once the page has said so.
 */
export const clipboardOfPage = (
  ipc: Pick<IpcMain, 'on'>,
  clipboard: Pick<Clipboard, 'readText' | 'clear'>,
  soon: (run: () => void) => void,
): (() => Promise<void>) => {
  let held: string | 'on its way' | undefined
  let emptied: Promise<void> = Promise.resolve()
  const now = async (): Promise<string> =>
    createHash('sha256')
      .update(await clipboard.readText())
      .digest('hex')
  const note = async (): Promise<void> => {
    const there = await now().catch(() => undefined)
    if (held === 'on its way') held = there
  }
  ipc.on(copiedChannel, () => {
    held = 'on its way'
    soon(() => void note())
  })
  return () => {
    const was = held
    held = undefined
    emptied = emptied.then(async () => {
      if (was === 'on its way' || (was !== undefined && was === (await now().catch(() => undefined)))) clipboard.clear()
    })
    return emptied
  }
}
