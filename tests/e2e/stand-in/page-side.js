// Runs in the page before its own scripts: Electron's `contextBridge` and `ipcRenderer`, and a preload that may require nothing else. Plain
// JavaScript without imports: its text is what runs. The preload shares the page's world here, so what it exposes is copied and frozen.

export const hostPreload = (preload, pack, unpack, platform) => {
  const listeners = new Map()
  const ask = (kind, channel, values) => globalThis.__standin({ kind, channel, values: pack(values) })
  globalThis.__standinTell = (channel, values) => {
    for (const listener of [...(listeners.get(channel) ?? [])]) listener({ sender: null }, ...unpack(values))
  }
  const ipcRenderer = {
    invoke: async (channel, ...values) => {
      const reply = await ask('invoke', channel, values)
      if (reply.error !== undefined) throw new Error(`Error invoking remote method '${channel}': ${reply.error}`)
      return unpack(reply.value)
    },
    send: (channel, ...values) => void ask('send', channel, values),
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    off: (channel, listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter(known => known !== listener),
      )
      return ipcRenderer
    },
  }
  const cross = value => {
    if (typeof value === 'function') return (...values) => cross(value(...values.map(cross)))
    if (value === null || typeof value !== 'object') return value
    if (typeof value.then === 'function') return value.then(cross)
    if (Array.isArray(value)) return Object.freeze(value.map(cross))
    if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value)
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cross(inner)])))
  }
  const contextBridge = {
    exposeInMainWorld: (name, api) => {
      if (name in globalThis) throw new Error('Cannot bind an API on top of an existing property on the window object')
      Object.defineProperty(globalThis, name, { value: cross(api), enumerable: true })
    },
  }
  const require = name => {
    if (name !== 'electron') throw new Error(`module not found: ${name} (sandboxed preload)`)
    return { contextBridge, ipcRenderer }
  }
  const module = { exports: {} }
  preload(require, module, module.exports, { versions: { electron: 'stand-in' }, platform, env: {} })
}
