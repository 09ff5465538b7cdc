import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import type { Carrier } from './tests/e2e/app.ts'
import { chromiumHere, quietly } from './tests/e2e/chromium.ts'
import { electronHere } from './tests/e2e/electron-host.ts'

// Each test starts the hosts anew: what Node compiled for one is there for the next.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '.cache', 'compiled')

const executablePath = chromiumHere()

// The same specs through both hosts that have a window. `npm run e2e` builds the app and finds or fetches a Chromium first.
export default defineConfig<Carrier>({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  workers: 2,
  timeout: 120_000,
  // Two cores that draw, encrypt and lay out at once take their time; what never comes fails all the same.
  expect: { timeout: 15_000 },
  // A busy machine may be slow once; what fails three times is broken.
  retries: process.env['CI'] === undefined ? 0 : 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    colorScheme: 'light',
    trace: 'off',
    launchOptions: { ...(executablePath !== undefined && { executablePath }), args: [...quietly], chromiumSandbox: process.getuid?.() !== 0 },
  },
  projects: [
    { name: 'loopback', use: { carrier: 'loopback' } },
    {
      name: 'electron',
      use: { carrier: 'electron' },
      // The stand-in shows the same page in the same Chromium: what it looks like was looked at in the browser host.
      ...(electronHere() === 'stand-in' && { grepInvert: /@looks/ }),
    },
  ],
})
