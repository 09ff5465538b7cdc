import { readFile } from 'node:fs/promises'
import { type App, expect } from './app.ts'

/** A vault with one example in it, and the page at a screen of that case. Answers with the case's id. */
export const openExample = async (app: App, example: string, screen: string, at?: string): Promise<string> => {
  expect(await app.ask('vault.create', { passphrase: 'correct horse battery staple 7' })).toContain('"done"')
  const caseId = await importCase(app, `${example}.json`, JSON.parse(await readFile(`examples/${example}.json`, 'utf8')))
  await showScreen(app, caseId, screen, at)
  return caseId
}

/** A case file taken into the open vault. Answers with the case's id. */
export const importCase = async (app: App, name: string, subject: object): Promise<string> => {
  const reply = JSON.parse(await app.ask('case.import', { file: { name, text: JSON.stringify(subject) } }))
  expect(reply.kind).toBe('done')
  return String(reply.value.id)
}

/** The page begun anew at a screen of a case. */
export const showScreen = async ({ page }: App, caseId: string, screen: string, at?: string): Promise<void> => {
  await page.evaluate(view => history.replaceState(view, ''), { screen, caseId, ...(at !== undefined && { at }) })
  await page.reload()
  await page.locator('#work h1').waitFor({ state: 'attached' })
}
