import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { chromiumHere } from '../tests/e2e/chromium.ts'
import { electronHere } from '../tests/e2e/electron-host.ts'
import { build, isBuilt } from './built.ts'

// `npm run e2e`: builds the app, finds a Chromium or fetches one, and runs the specs through both hosts. Takes what `playwright test` takes.

const root = join(import.meta.dirname, '..')
const run = (command: string, ...words: readonly string[]): number => spawnSync(command, [...words], { cwd: root, stdio: 'inherit' }).status ?? 1
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')

/** Playwright's own from its server; on Debian as root the distribution's. */
const fetchChromium = (): void => {
  console.log('There is no Chromium, Chrome or Edge on this machine: fetching one.')
  if (run(process.execPath, playwright, 'install', 'chromium') === 0 && chromiumHere() !== undefined) return
  if (process.getuid?.() === 0) run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium')
}

if (!isBuilt(root)) {
  const failed = await build(root)
  if (failed !== 0) process.exit(failed)
}
if (chromiumHere() === undefined) fetchChromium()
const chromium = chromiumHere()
if (chromium === undefined) {
  console.error('No Chromium could be fetched. Install Chromium, Chrome or Edge, or set CHROME_PATH to one.')
  process.exit(1)
}
console.log(
  `Browser: ${chromium}. Project “electron” runs on ${electronHere() === 'electron' ? 'the real Electron runtime' : 'the stand-in: the runtime is not installed'}.`,
)
process.exit(run(process.execPath, playwright, 'test', ...process.argv.slice(2)))
