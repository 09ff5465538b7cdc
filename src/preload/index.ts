import { contextBridge, ipcRenderer } from 'electron'
import { type Bridge, callChannel } from '#contract/bridge.ts'

const bridge: Bridge = { call: request => ipcRenderer.invoke(callChannel, request) }

contextBridge.exposeInMainWorld('bridge', bridge)
