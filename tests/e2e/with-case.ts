import { type App, expect } from './app.ts'
import { openPrepared } from './prepared-vault.ts'

export { importCase } from './prepared-vault.ts'

/** A vault with one example in it, and the page at a screen of that case. Answers with the case's id. */
export const openExample = async (app: App, example: string, screen: string, at?: string): Promise<string> => {
  const caseId = await openPrepared(app, example)
  expect(caseId).toBeDefined()
  await showScreen(app, caseId ?? '', screen, at)
  return caseId ?? ''
}

/** The page begun anew at a screen of a case. */
export const showScreen = async ({ page }: App, caseId: string, screen: string, at?: string): Promise<void> => {
  await page.evaluate(view => history.replaceState(view, ''), { screen, caseId, ...(at !== undefined && { at }) })
  await page.reload()
  await page.locator('#work h1').waitFor({ state: 'attached' })
}
