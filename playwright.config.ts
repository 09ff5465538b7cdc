import { defineConfig } from '@playwright/test'
import type { Carrier } from './tests/e2e/app.ts'
import { chromiumHere, quietly } from './tests/e2e/chromium.ts'

const executablePath = chromiumHere()

// The same specs through both hosts that have a window. `npm run e2e` builds the app and finds or fetches a Chromium first.
export default defineConfig<Carrier>({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  workers: 2,
  timeout: 120_000,
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
    { name: 'electron', use: { carrier: 'electron' } },
  ],
})
