import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const places: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** A Chromium on this machine: the one `CHROME_PATH` names, an installed one, or Playwright's own. Undefined where there is none. */
export const chromiumHere = (): string | undefined =>
  [process.env['CHROME_PATH'], ...places, chromium.executablePath()].find(path => path !== undefined && path !== '' && existsSync(path))

/** Starts without a word to the outside. Chromium refuses its own sandbox to root. */
export const quietly: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
