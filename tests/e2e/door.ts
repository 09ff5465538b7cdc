import type { Page } from '@playwright/test'
import { expect } from './app.ts'

/**
 * For what waits until a key is derived: a second of one core and 256 MB by design, and many times that where other tests share the machine. Here
 * nothing is weakened for tests.
 */
export const onceDerived = { timeout: 60_000 }

/** The passphrase of the vaults that are made through the door. */
export const own = 'the heron waits on one leg until noon'

/** Makes a vault with a passphrase of our own; answers with the words of the sheet. */
export const makeVault = async (page: Page): Promise<readonly string[]> => {
  await page.getByText('Write my own').click()
  await page.getByLabel('Passphrase', { exact: true }).fill(own)
  await page.getByLabel('The passphrase once more').fill(own)
  await page.getByRole('button', { name: 'Make the vault' }).click()
  await expect(page.getByRole('heading', { name: 'Recovery sheet', exact: true })).toBeVisible(onceDerived)
  const words = await page.locator('.vault-words li').allTextContents()
  await page.getByRole('button', { name: 'I have it on paper' }).click()
  return words
}

/** Types the words that the rehearsal asks for, and opens the vault. */
export const rehearse = async (page: Page, words: readonly string[]): Promise<void> => {
  for (const field of await page.getByRole('textbox', { name: /^Word \d+$/ }).all()) {
    const label = await field.evaluate(input => (input instanceof HTMLInputElement ? (input.labels?.[0]?.textContent ?? '') : ''))
    await field.fill(words[Number(/\d+/.exec(label)?.[0]) - 1] ?? '')
  }
  await page.getByRole('button', { name: 'Try the sheet' }).click()
  await expect(page.getByText('The sheet opens the vault.')).toBeVisible()
  await page.getByRole('button', { name: 'Open the vault' }).click()
}

/** Opens a locked vault with the passphrase. */
export const unlock = async (page: Page, passphrase = own): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Passphrase', { exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Unlock the vault' })).toBeHidden(onceDerived)
}
