import { contextBridge, ipcRenderer } from 'electron'
import { type Bridge, callChannel, copiedChannel, eventChannel } from '#contract/bridge.ts'
import type { HostEvent } from '#contract/host-events.ts'
import type { Reply } from '#contract/reply.ts'
import { fromWire, toWire } from '#contract/wire.ts'

const bridge: Bridge = {
  // seam: the main process answers with replies, and its frame is the only one that can
  call: async request => fromWire(await ipcRenderer.invoke(callChannel, toWire(request))) as Reply,
  subscribe: listener => {
    const hear = (_event: unknown, text: string): void => listener(fromWire(text) as HostEvent) // seam: the main process sends nothing else
    ipcRenderer.on(eventChannel, hear)
    return () => void ipcRenderer.off(eventChannel, hear)
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)

for (const copying of ['copy', 'cut'] as const) window.addEventListener(copying, () => ipcRenderer.send(copiedChannel))
