import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { openElectron } from './electron-host.ts'
import { askHost } from './in-page.js'
import { openLoopback } from './loopback-host.ts'

export { expect } from '@playwright/test'

/** Which host a project drives. */
export type Carrier = { readonly carrier: 'loopback' | 'electron' }

export type Saved = { readonly name: string; readonly bytes: Uint8Array }

/** What a host gives the driver. */
export type Driven = {
  readonly page: Page
  /** Does what makes the page save a file, and answers with the file. */
  readonly saved: (act: () => Promise<void>) => Promise<Saved>
  readonly close: () => Promise<void>
  /** Where the host has a main process of its own. */
  readonly electron?: ElectronApplication
}

/** The page driver: specs speak through it, and know neither host. */
export type App = Driven & {
  readonly carrier: Carrier['carrier']
  /** A folder of its own for each test. */
  readonly data: string
  /** Asks the host as the page would, and answers with the reply as text of the wire. */
  readonly ask: (operation: string, input: unknown) => Promise<string>
  /** Gives the next file input that opens a file. */
  readonly choose: (act: () => Promise<void>, ...files: readonly string[]) => Promise<void>
}

export const test = base.extend<Carrier & { readonly app: App }, { readonly chromium: () => Promise<Browser> }>({
  carrier: ['loopback', { option: true }],
  // One for all tests of a worker, each with a context of its own; none where no test needs it.
  chromium: [
    async ({ playwright, launchOptions }, use) => {
      let launched: Promise<Browser> | undefined
      await use(() => {
        launched ??= playwright.chromium.launch(launchOptions)
        return launched
      })
      await (await launched)?.close()
    },
    { scope: 'worker' },
  ],
  app: async ({ carrier, chromium }, use) => {
    const data = await mkdtemp(join(tmpdir(), 'recourse-e2e-'))
    const driven = carrier === 'electron' ? await openElectron(data) : await openLoopback(data, await chromium())
    const { page } = driven
    // A colour that glides is no colour to judge.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const choose: App['choose'] = async (act, ...files) => {
      const choosing = page.waitForEvent('filechooser')
      await act()
      await (await choosing).setFiles([...files])
    }
    const ask: App['ask'] = (operation, input) => page.evaluate(askHost, { operation, input })
    await use({ ...driven, carrier, data, choose, ask })
    await driven.close()
    await rm(data, { recursive: true, force: true, maxRetries: 3 })
  },
})
