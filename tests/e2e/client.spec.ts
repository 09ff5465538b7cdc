import { expect, test } from './app.ts'
import { axeInBoth } from './axe.ts'
import { textOfPdf } from './pdf-text.ts'
import { openExample } from './with-case.ts'

test('a sheet is read, set large on US Letter and saved; the card says nothing of the case', async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'client', 'travel-card')
  const panel = page.locator('.why-panel')
  await expect(panel).toContainText('Made to be carried')
  await expect(panel).toContainText(/Grade \d/)
  await page.getByRole('radio', { name: 'US Letter' }).check({ force: true })
  await page.getByRole('radio', { name: 'Print: Large' }).check({ force: true })
  const { name, bytes } = await app.saved(() => page.getByRole('button', { name: 'PDF' }).click())
  expect(name).toBe('travel-card.pdf')
  expect(Buffer.from(bytes).toString('latin1')).toContain('612')
  expect(textOfPdf(bytes)).not.toMatch(/INTERPOL|China|KESTREL|refugee/i)

  await page.getByRole('button', { name: /^Client briefing/ }).click()
  await expect(panel).toContainText('Never on a journey')
  await expect(page.locator('.letter-sheet')).toContainText('INTERPOL')
})

test('every sheet has no axe violations in light and in dark', { tag: '@looks' }, async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'client', 'client-briefing')
  await expect(page.locator('.letter-sheet h2')).toBeVisible()
  for (const sheet of ['Client briefing', 'Travel card', 'Questionnaire', 'Risk note']) {
    await page.getByRole('button', { name: new RegExp(`^${sheet}`) }).click()
    await expect(page.locator('.letter-sheet')).toBeVisible()
    expect(await axeInBoth(app), sheet).toEqual([])
  }
})
