import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBrowser, stopBrowser } from './browser.ts'

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly name: string; readonly version: string } // seam: a package.json of ours

const switches: string[] = []
const paths = new Map([
  ['home', homedir()],
  ['temp', tmpdir()],
  ['userData', join(tmpdir(), `stand-in-data-${process.pid}`)],
])
const { promise: readiness, resolve: nowReady } = Promise.withResolvers<void>()
let ready = false
let quitting = false

/** Emits an event that a listener may prevent. True where one did. */
export const isPrevented = (emitter: EventEmitter, event: string, details: object = {}): boolean => {
  let prevented = false
  const preventDefault = () => {
    prevented = true
  }
  emitter.emit(event, { ...details, preventDefault })
  return prevented
}

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  name,
  getName: () => name,
  getVersion: () => version,
  getLocale: () => 'en-US',
  getAppPath: () => process.cwd(),
  setPath: (which: string, path: string) => void paths.set(which, path),
  getPath: (which: string) => {
    const path = paths.get(which) ?? join(paths.get('userData') ?? tmpdir(), which)
    mkdirSync(path, { recursive: true })
    return path
  },
  enableSandbox: () => {},
  requestSingleInstanceLock: () => true,
  releaseSingleInstanceLock: () => {},
  isReady: () => ready,
  whenReady: () => readiness,
  commandLine: { appendSwitch: (word: string, value?: string) => void switches.push(value === undefined ? `--${word}` : `--${word}=${value}`) },
  /** How windows close before the app does; set by the module that has them. */
  closeWindows: async (): Promise<boolean> => true,
  quit: () => void quit(),
  exit: (code = 0) => {
    void Promise.race([stopBrowser().catch(() => {}), new Promise(resolve => setTimeout(resolve, 3000))]).finally(() => process.exit(code))
  },
})

const quit = async (): Promise<void> => {
  if (quitting || isPrevented(app, 'before-quit')) return
  quitting = true
  if (!(await app.closeWindows()) || isPrevented(app, 'will-quit')) {
    quitting = false
    return
  }
  app.emit('quit', {}, 0)
  app.exit(0)
}

/** Called once the main module is loaded, and not before. */
export const becomeReady = async (): Promise<void> => {
  await startBrowser(switches)
  ready = true
  nowReady()
  app.emit('ready', {})
}
