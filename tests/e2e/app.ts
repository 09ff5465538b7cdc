import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ElectronApplication, type Page } from '@playwright/test'
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

export const test = base.extend<Carrier & { readonly app: App }>({
  carrier: ['loopback', { option: true }],
  app: async ({ carrier, playwright, launchOptions }, use) => {
    const data = await mkdtemp(join(tmpdir(), 'recourse-e2e-'))
    const driven = carrier === 'electron' ? await openElectron(data) : await openLoopback(data, await playwright.chromium.launch(launchOptions))
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
