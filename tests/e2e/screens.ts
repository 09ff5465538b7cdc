import type { App } from './app.ts'
import { openPrepared } from './prepared-vault.ts'

export { axeInBoth } from './axe.ts'
export { passphrase } from './prepared-vault.ts'

/** An empty vault that stands open, and the page at a screen. */
export const openVault = async (app: App, screen = 'cases', at?: string): Promise<void> => {
  await openPrepared(app)
  await show(app, screen, at)
}

/** The page begun anew at a screen without a case. */
export const show = async ({ page }: App, screen: string, at?: string): Promise<void> => {
  await page.evaluate(view => history.replaceState(view, ''), { screen, ...(at !== undefined && { at }) })
  await page.reload()
  await page.locator('#work h1').waitFor({ state: 'attached' })
}

/** Lets a file go over the page, as from a folder of the system. */
export const dropFile = ({ page }: App, name: string, text: string): Promise<void> =>
  page.evaluate(
    ([name, text]) => {
      const carried = new DataTransfer()
      carried.items.add(new File([text], name, { type: 'application/json' }))
      document.getElementById('work')?.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }))
    },
    [name, text] as const,
  )
