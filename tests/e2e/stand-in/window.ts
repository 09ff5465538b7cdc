import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Page, Route } from 'playwright-core'
import { app, isPrevented } from './app.ts'
import { newPage } from './browser.ts'
import { pack, unpack } from './clone.js'
import { deliver, type Message } from './ipc.ts'
import { hostPreload } from './page-side.js'
import { toApp, toBrowser } from './scheme.ts'
import { defaultSession, type StandInSession } from './session.ts'
import { WebContents } from './web-contents.ts'

type Options = {
  readonly width?: number
  readonly height?: number
  readonly show?: boolean
  readonly title?: string
  readonly webPreferences?: {
    readonly preload?: string
    readonly session?: StandInSession
    readonly nodeIntegration?: boolean
    readonly contextIsolation?: boolean
  }
}

const windows = new Set<BrowserWindow>()

/** A window whose inside is a page of a real Chromium. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  readonly opened: Promise<Page>
  page: Page | undefined
  contentProtection = false
  private loading = false
  private readonly options: Options
  private visible: boolean
  private destroyed = false

  constructor(options: Options = {}) {
    super()
    const { nodeIntegration, contextIsolation, session = defaultSession } = options.webPreferences ?? {}
    if (nodeIntegration || contextIsolation === false) throw new Error('The stand-in has no window with Node in its page.')
    this.options = options
    this.visible = options.show !== false
    this.webContents = new WebContents(this, session)
    windows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
    this.opened = this.open()
    this.opened.catch(error => process.stderr.write(`[stand-in] ${String(error)}\n`))
  }

  private async open(): Promise<Page> {
    const page = await newPage()
    const { webContents } = this
    this.page = page
    const devTools = await page.context().newCDPSession(page)
    webContents.targetId = (await devTools.send('Target.getTargetInfo')).targetInfo.targetId
    await devTools.detach()
    const { width = 800, height = 600, webPreferences } = this.options
    await page.setViewportSize({ width, height })
    await page.context().route('**/*', route => this.carry(route))
    await page.exposeBinding('__standin', ({ frame }, message: Message) => deliver(webContents, frame, message))
    if (webPreferences?.preload) await page.addInitScript({ content: preloadScript(readFileSync(webPreferences.preload, 'utf8')) })
    page.on('download', download => void webContents.session.save(download).catch(() => {}))
    page.on('close', () => this.afterClose())
    page.on('domcontentloaded', () => this.emit('ready-to-show'))
    page.on('load', () => webContents.emit('did-finish-load'))
    page.on('popup', popup => void (webContents.openHandler({ url: toApp(popup.url()) }).action === 'deny' && popup.close()))
    return page
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.opened
    this.loading = true
    await page.goto(toBrowser(url))
    this.loading = false
  }

  private carry(route: Route): Promise<void> {
    const request = route.request()
    const isMainFrame = request.isNavigationRequest() && request.frame() === this.page?.mainFrame()
    const details = { url: toApp(request.url()), isMainFrame }
    const leaves = request.isNavigationRequest() && !this.loading
    if (leaves && isPrevented(this.webContents, isMainFrame ? 'will-navigate' : 'will-frame-navigate', details)) return route.abort('aborted')
    return this.webContents.session.carry(route)
  }

  private afterClose(): void {
    if (this.destroyed) return
    this.destroyed = true
    windows.delete(this)
    this.emit('closed')
    if (windows.size === 0) app.emit('window-all-closed')
  }

  close(): void {
    if (!this.destroyed && !isPrevented(this, 'close')) this.destroy()
  }

  destroy(): void {
    this.opened.then(page => page.close()).catch(() => this.afterClose())
  }

  isDestroyed = (): boolean => this.destroyed
  show(): void {
    this.visible = true
  }

  isVisible = (): boolean => this.visible
  isMinimized = (): boolean => false
  isMaximized = (): boolean => false
  minimize = (): void => void this.emit('minimize')
  restore(): void {}
  maximize(): void {}
  focus(): void {}
  setContentProtection(on: boolean): void {
    this.contentProtection = on
  }

  getNormalBounds = () => ({ x: 0, y: 0, width: this.options.width ?? 800, height: this.options.height ?? 600 })
  getBounds = () => this.getNormalBounds()
  getTitle = (): string => this.options.title ?? ''

  static getAllWindows = (): readonly BrowserWindow[] => [...windows]
  static getFocusedWindow = (): BrowserWindow | null => [...windows].at(-1) ?? null
  static fromWebContents = (contents: WebContents | undefined): BrowserWindow | null => contents?.window ?? null
}

const preloadScript = (preload: string): string =>
  `(() => { const pack = ${pack}; const unpack = ${unpack}; (${hostPreload})((require, module, exports, process) => {${preload}\n}, pack, unpack, ${JSON.stringify(process.platform)}) })()`

app.closeWindows = async () => {
  const open = [...windows]
  const closed = open.map(window => new Promise(resolve => (window.isDestroyed() ? resolve(true) : window.once('closed', resolve))))
  for (const window of open) window.close()
  await Promise.all(closed)
  return true
}
