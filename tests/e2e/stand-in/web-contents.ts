import { EventEmitter } from 'node:events'
import type { Page } from 'playwright-core'
import { pack } from './clone.js'
import { toApp } from './scheme.ts'
import type { StandInSession } from './session.ts'
import type { BrowserWindow } from './window.ts'

const all = new Set<WebContents>()

/** A window's page, as Electron's main process knows it. A class because apps and Playwright ask for one. */
export class WebContents extends EventEmitter {
  readonly window: BrowserWindow
  readonly session: StandInSession
  /** How Chromium's DevTools name the page. */
  targetId = ''
  openHandler: (details: { readonly url: string }) => { readonly action: string } = () => ({ action: 'allow' })

  constructor(window: BrowserWindow, session: StandInSession) {
    super()
    this.window = window
    this.session = session
    all.add(this)
  }

  send(channel: string, ...values: readonly unknown[]): void {
    const packed: unknown = pack(values)
    this.window.opened.then(page => tellPage(page, channel, packed)).catch(() => {})
  }

  setWindowOpenHandler(handler: WebContents['openHandler']): void {
    this.openHandler = handler
  }

  /** The same policy comes as a switch, which the stand-in heeds. */
  setWebRTCIPHandlingPolicy(): void {}

  getURL = (): string => (this.window.page ? toApp(this.window.page.url()) : '')
  isDestroyed = (): boolean => this.window.isDestroyed()
  close = (): void => this.window.close()

  static fromDevToolsTargetId = (id: string): WebContents | undefined => [...all].find(({ targetId }) => targetId === id)
}

const tellPage = (page: Page, channel: string, packed: unknown): Promise<void> =>
  page.evaluate(([name, values]) => Reflect.get(globalThis, '__standinTell')?.(name, values), [channel, packed] as const)
