import { EventEmitter } from 'node:events'
import type { Frame } from 'playwright-core'
import { pack, unpack } from './clone.js'
import { toApp } from './scheme.ts'

/** A message of a page's preload, as `page-side.js` sends it. */
export type Message = { readonly kind: 'invoke' | 'send'; readonly channel: string; readonly values: unknown }

type Listener = (event: unknown, ...values: readonly unknown[]) => unknown

const handlers = new Map<string, Listener>()

export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, listener: Listener) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, listener)
  },
  removeHandler: (channel: string) => void handlers.delete(channel),
})

/** What the page gets back. */
export const deliver = async (
  sender: unknown,
  frame: Frame,
  { kind, channel, values }: Message,
): Promise<{ readonly value?: unknown; readonly error?: string }> => {
  const event = { sender, senderFrame: { url: toApp(frame.url()), parent: frame.parentFrame() } }
  const given = unpack(values)
  if (kind === 'send') {
    ipcMain.emit(channel, event, ...given)
    return {}
  }
  const handler = handlers.get(channel)
  if (!handler) return { error: `Error: No handler registered for '${channel}'` }
  try {
    return { value: pack(await handler(event, ...given)) }
  } catch (error) {
    return { error: String(error) }
  }
}
