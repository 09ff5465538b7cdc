import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Browser } from '@playwright/test'
import type { Driven } from './app.ts'

/** Starts the loopback host with a data folder, and a page of the browser at its one-time address. */
export const openLoopback = async (data: string, browser: Browser): Promise<Driven> => {
  const { address, stop } = await startLoopback(data)
  const context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('#root > *').first().waitFor({ state: 'attached' })
  return {
    page,
    saved: async act => {
      const downloading = page.waitForEvent('download')
      await act()
      const download = await downloading
      return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
    },
    close: async () => {
      await context.close()
      await stop()
    },
  }
}

type Started = { readonly address: string; readonly stop: () => Promise<void> }

/** The host as its own process, as `npm start` runs it. Rejects when it ends without an address. */
const startLoopback = async (data: string, ...more: readonly string[]): Promise<Started> => {
  const host = spawn(process.execPath, ['src/loopback/index.ts', '--no-open', '--data', data, ...more], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>(resolve => host.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    host.kill('SIGTERM')
    await ended
  }
  for await (const line of createInterface({ input: host.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(line)?.[0]
    if (address !== undefined) return { address, stop }
  }
  throw new Error('the loopback host ended without an address')
}
