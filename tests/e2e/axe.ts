import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds on the page as it stands. What was read out a moment ago is no part of it. */
export const violationsOn = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  // Without its legacy mode it opens a second page each time to put the frames' results together; no frame is from elsewhere here.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('[data-live-announcer]')
  const { violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

/** In the light, and in the dark what another theme can change: the same page has the same roles, names and order in both. */
export const axeInBoth = async ({ page }: { readonly page: Page }): Promise<readonly string[]> => {
  const look = async (colorScheme: 'light' | 'dark', rules?: readonly string[]) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    return (await violationsOn(page, rules)).map(found => `${colorScheme} ${found}`)
  }
  return [...(await look('light')), ...(await look('dark', ofColour))]
}

export const ofColour = ['color-contrast', 'link-in-text-block'] as const
