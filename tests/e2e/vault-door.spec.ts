import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './app.ts'
import { makeVault, onceDerived, own, rehearse, unlock } from './door.ts'

test('a vault is made, its sheet is rehearsed, and only then it stands open', async ({ app: { page } }) => {
  const words = await makeVault(page)
  expect(words).toHaveLength(24)
  for (const each of await page.getByRole('textbox', { name: /^Word \d+$/ }).all()) await each.fill('zoo')
  await page.getByRole('button', { name: 'Try the sheet' }).click()
  await expect(page.getByText('That does not open the vault.')).toBeVisible()
  await rehearse(page, words)
  await expect(page.getByRole('heading', { name: 'Cases', exact: true })).toBeVisible()
})

test('locked, it opens with the passphrase or the words of the sheet and with nothing else', async ({ app: { page } }) => {
  const words = await makeVault(page)
  await rehearse(page, words)
  await expect(page.getByRole('heading', { name: 'Cases', exact: true })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+l')
  await expect(page.getByRole('heading', { name: 'Unlock the vault' })).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill('not the passphrase')
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.getByText('That passphrase does not open the vault.')).toBeVisible(onceDerived)
  await page.getByLabel('Passphrase', { exact: true }).fill(own)
  await page.getByLabel('Passphrase', { exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Cases', exact: true })).toBeVisible(onceDerived)
  await page.keyboard.press('ControlOrMeta+l')
  await page.getByRole('button', { name: 'Use the recovery words' }).click()
  await page.getByLabel('The 24 words of the recovery sheet').fill(words.join(' '))
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Cases', exact: true })).toBeVisible(onceDerived)
})

test('what was copied in the window is off the clipboard once it locks, however it locks', async ({ app }) => {
  test.skip(app.carrier !== 'electron', 'a browser lets no page read the clipboard, nor empty it out of sight')
  const { page, electron } = app
  const onClipboard = () => electron?.evaluate(({ clipboard }) => clipboard.readText())
  const words = await makeVault(page)
  await rehearse(page, words)
  const copy = async (text: string) => {
    await electron?.evaluate(({ clipboard }, text) => clipboard.writeText(text), text)
    await page.evaluate(() => document.body.dispatchEvent(new ClipboardEvent('copy', { bubbles: true })))
  }
  await copy('the name of the client')
  await page.keyboard.press('ControlOrMeta+l')
  await expect(page.getByRole('heading', { name: 'Unlock the vault' })).toBeVisible()
  await expect.poll(onClipboard).toBe('')
  await unlock(page)
  await copy('the name of the client')
  await electron?.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'))
  await expect(page.getByRole('heading', { name: 'Unlock the vault' })).toBeVisible()
  await expect.poll(onClipboard).toBe('')
})

test('a passphrase that is easy to guess makes no vault', async ({ app: { page } }) => {
  await page.getByText('Write my own').click()
  await page.getByLabel('Passphrase', { exact: true }).fill('password1234')
  await page.getByLabel('The passphrase once more').fill('password1234')
  await expect(page.getByText(/Too easy/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Make the vault' })).toBeDisabled()
})

test('the button waits until the passphrase was looked at, and does not move under a press meanwhile', async ({ app: { page, carrier } }) => {
  test.skip(carrier !== 'loopback', 'only what comes over HTTP can be held up')
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
  await page.route(/strength-chunk/, async route => {
    await held
    await route.continue()
  })
  await page.getByText('Write my own').click()
  await page.getByLabel('Passphrase', { exact: true }).fill(own)
  await page.getByLabel('The passphrase once more').fill(own)
  await expect(page.getByText('Being looked at')).toBeVisible()
  const button = page.getByRole('button', { name: 'Make the vault' })
  await expect(button).toBeDisabled()
  const before = await button.boundingBox()
  letGo()
  await expect(button).toBeEnabled()
  expect(await button.boundingBox()).toEqual(before)
})

test('the door can be read by everyone, in both themes', async ({ app: { page } }) => {
  await expect(page.getByRole('heading', { name: 'Make a vault' })).toBeVisible()
  for (const theme of ['light', 'dark']) {
    await page.evaluate(name => document.documentElement.setAttribute('data-theme', name), theme)
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  }
})
