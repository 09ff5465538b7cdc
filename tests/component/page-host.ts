import { memoryHost } from './memory-host.ts'

// Put into the page before its own script by look.ts, with `lookAt` set: what the page takes for Electron's bridge.

// seam: set by look.ts in the same page
const given = (globalThis as unknown as { readonly lookAt: Parameters<typeof memoryHost>[0] }).lookAt
Object.defineProperty(globalThis, 'bridge', { value: memoryHost(given) })
