import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumHere, quietly } from '../../tests/e2e/chromium.ts'
import { askHost } from '../../tests/e2e/in-page.js'
import { openLoopback } from '../../tests/e2e/loopback-host.ts'

export type FilledWindow = {
  readonly page: Page
  /** Asks the host as the page would; the reply's value. */
  readonly ask: (operation: string, input: unknown) => Promise<unknown>
  readonly close: () => Promise<void>
}

const passphrase = 'a passphrase for pictures and measures'

/** The built page over the loopback host, its vault made and filled with the example cases, the first screen on show. */
export const filledWindow = async (examples: readonly string[]): Promise<FilledWindow> => {
  const executablePath = chromiumHere()
  const data = await mkdtemp(join(tmpdir(), 'recourse-window-'))
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [...quietly],
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const { page, close } = await openLoopback(data, browser)
  const ask = async (operation: string, input: unknown): Promise<unknown> => {
    const reply = JSON.parse(await page.evaluate(askHost, { operation, input }))
    if (reply.kind !== 'done') throw new Error(`${operation}: ${JSON.stringify(reply.refusal)}`)
    return reply.value
  }
  await ask('vault.create', { passphrase })
  for (const name of examples) await ask('case.import', { file: { name, text: await readFile(join('examples', name), 'utf8') } })
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
  return {
    page,
    ask,
    close: async () => {
      await close()
      await browser.close()
      await rm(data, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
