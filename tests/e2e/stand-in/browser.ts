import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumHere, quietly } from '../chromium.ts'

let context: BrowserContext | undefined
let first: Page | undefined

/** Starts Chromium with the app's own switches. Says where its DevTools listen, in Electron's words, which Playwright waits for. */
export const startBrowser = async (switches: readonly string[]): Promise<void> => {
  const executablePath = chromiumHere()
  if (executablePath === undefined) throw new Error('There is no Chromium on this machine. Set CHROME_PATH, or run “npx playwright install chromium”.')
  const profile = mkdtempSync(join(tmpdir(), 'stand-in-'))
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }))
  writePreferences(profile, switches)
  context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: process.env['HEADED'] !== '1',
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    acceptDownloads: true,
    args: ['--remote-debugging-port=0', ...quietly, ...switches],
  })
  first = context.pages()[0]
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  process.stderr.write(`\nDevTools listening on ws://127.0.0.1:${port}${path}\n`)
}

export const newPage = async (): Promise<Page> => {
  if (!context) throw new Error('Cannot create BrowserWindow before app is ready')
  const page = first ?? (await context.newPage())
  first = undefined
  return page
}

export const stopBrowser = async (): Promise<void> => {
  await context?.close()
}

/** Electron heeds the switch itself; Chromium keeps the same policy among a profile's preferences. */
const writePreferences = (profile: string, switches: readonly string[]): void => {
  const policy = switches.map(word => /^--force-webrtc-ip-handling-policy=(.*)$/.exec(word)?.[1]).find(found => found !== undefined)
  if (policy === undefined) return
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ webrtc: { ip_handling_policy: policy } }))
}
