import { AxeBuilder } from '@axe-core/playwright'
import type { App } from './app.ts'
import { openPrepared } from './prepared-vault.ts'

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

/** What axe finds in the light and in the dark. What was read out a moment ago is no part of the page. */
export const axeInBoth = async ({ page }: App): Promise<readonly string[]> => {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // without its legacy mode it opens a second page each time to put the frames' results together; there are no frames of elsewhere here
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('[data-live-announcer]').analyze()
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme} ${id}: ${html.slice(0, 200)}`)))
  }
  return found
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
