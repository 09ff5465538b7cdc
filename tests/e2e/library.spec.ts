import { expect, test } from './app.ts'
import { axeInBoth, openVault } from './screens.ts'
import { openExample } from './with-case.ts'

test('a provision is come to from elsewhere: open, in sight, with its source, its standing and what rests on it', async ({ app }) => {
  await openVault(app, 'library', 'rpd-83-2-b-i')
  const { page } = app
  const line = page.getByRole('button', { name: /^RPD 83\(2\)\(b\)\(i\)/ })
  await expect(line).toBeFocused()
  await expect(line).toHaveAttribute('aria-expanded', 'true')
  await expect(line).toBeInViewport()
  const open = page.locator('.library-holding.is-open')
  await expect(open).toContainText('Not taken from an official text.')
  await expect(open).toContainText('quote checked in a secondary source')
  expect(await axeInBoth(app)).toEqual([])
  await open.getByRole('button', { name: 'Description of conduct', exact: true }).click()
  await expect(page.getByRole('button', { name: /^Description of conduct/, expanded: true })).toBeFocused()
  await page.goBack()
  await expect(line).toHaveAttribute('aria-expanded', 'true')
})

test('no quote that was not read in an official text looks as if it had been', async ({ app }) => {
  await openVault(app, 'library', 'text:Statute of the Commission for the Control of INTERPOL’s Files')
  const { page } = app
  for (const line of await page.locator('.library-line').all()) {
    await line.click()
    const mark = (await line.locator('.reasons-verification').textContent()) ?? ''
    const open = page.locator('.library-holding.is-open')
    if ((await open.locator('.library-quote').count()) > 0)
      expect((await open.locator('.library-quote.is-unofficial').count()) === 0).toBe(mark === 'read in an official text')
    else await expect(open).toContainText('No words of it are held')
  }
})

test('the search finds provisions, rules, questions and places in cases, marks the words and leads there and back', async ({ app }) => {
  await openExample(app, 'recognised-refugee', 'assessment')
  const { page } = app
  await page.keyboard.press('ControlOrMeta+f')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('REFUGEÉ')
  for (const kind of ['Provisions', 'Rules', 'Questions of the interview'])
    await expect(page.getByRole('heading', { name: new RegExp(`^${kind}`) })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'KESTREL' })).toBeVisible()
  expect(await page.locator('.library-main mark').count()).toBeGreaterThan(5)
  expect(await axeInBoth(app)).toEqual([])
  await page.locator('.library-found').first().click()
  await expect(page.locator('.library-holding.is-open')).toBeVisible()
  await page.getByRole('button', { name: /^Back to what was found/ }).click()
  await page.locator('.found-place').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Situation' })).toBeVisible()
})

test('limits, clocks and decisions stand on their shelves, and what is not known is said to be', async ({ app }) => {
  await openVault(app, 'library', 'shelf:procedure')
  const { page } = app
  await expect(page.getByRole('button', { name: /^Size of a file/ })).toContainText('not known')
  await expect(page.getByRole('button', { name: /^Summary of arguments/ })).toContainText('at most 10 pages')
  expect(await axeInBoth(app)).toEqual([])
  await page.getByRole('button', { name: /^Published decisions/ }).click()
  await expect(page.getByText('They show what was argued, not how likely anything is.')).toBeVisible()
  await page.getByRole('button', { name: 'The law pack' }).click()
  await expect(page.getByText('Compared with its sources on')).toBeVisible()
})
