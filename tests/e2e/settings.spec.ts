import { readFile } from 'node:fs/promises'
import { fromWire } from '#contract/wire.ts'
import { expect, test } from './app.ts'
import { onceDerived } from './door.ts'
import { textOfPdf } from './pdf-text.ts'
import { axeInBoth, openVault, passphrase, show } from './screens.ts'

test('the letterhead is drawn as it is typed, kept at once, printed on papers, and taken back step by step', async ({ app }) => {
  await openVault(app, 'settings')
  const { page } = app
  await page.getByLabel('Firm or organisation').fill('Lindqvist & Aydın ')
  await page.getByLabel('Address').fill('Kungsgatan 1\n111 43 Stockholm\n')
  await expect(page.getByRole('region', { name: 'How a paper begins' })).toContainText('Kungsgatan 1')
  await expect(page.getByLabel('Firm or organisation')).toHaveValue('Lindqvist & Aydın')
  expect(await axeInBoth(app)).toEqual([])
  const file = { name: 'c.json', text: await readFile('examples/activist-abroad.json', 'utf8') }
  const draft = fromWire(await app.ask('paper.draft', { case: file, asOf: '2026-11-24', document: 'deletion-request', language: 'en', formats: ['pdf'] }))
  const { value } = draft as { readonly value: { readonly files: readonly { readonly bytes: Uint8Array }[] } } // seam: the reply of that operation
  expect(textOfPdf(value.files[0]?.bytes ?? new Uint8Array())).toContain('Lindqvist & Aydın')

  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByLabel('Address')).toHaveValue('')
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByLabel('Firm or organisation')).toHaveValue('')
  await expect.poll(async () => JSON.parse(await app.ask('settings.read', {})).value.firm.name).toBe('')
})

test('what is being typed is kept when the page is left at once', async ({ app }) => {
  await openVault(app, 'settings')
  await app.page.getByLabel('Telephone').pressSequentially('+46 8 123')
  await app.page.reload()
  await expect(app.page.getByLabel('Telephone')).toHaveValue('+46 8 123')
})

test('a logo too large for a letter is made smaller, and what is no picture is refused', async ({ app }) => {
  await openVault(app, 'settings')
  const { page } = app
  await app.choose(() => page.getByRole('button', { name: 'Choose a picture' }).click(), 'package.json')
  await expect(page.getByText('That file is no PNG or JPEG picture.')).toBeVisible()
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 3000
    canvas.height = 1500
    canvas.getContext('2d')?.fillRect(100, 100, 2000, 900)
    return canvas.toDataURL('image/png')
  })
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a picture' }).click()])
  await chooser.setFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(drawn.split(',')[1] ?? '', 'base64') })
  await expect(page.getByText('800 × 400 points', { exact: true })).toBeVisible()
  await expect(page.getByText('was made smaller')).toBeVisible()
  const { logo } = JSON.parse(await app.ask('settings.read', {})).value.firm
  expect(logo).toMatchObject({ type: 'image/png', width: 800, height: 400 })
  await page.getByRole('button', { name: 'Remove the logo' }).click()
  await expect.poll(async () => JSON.parse(await app.ask('settings.read', {})).value.firm.logo).toBe(null)
})

test('theme and text size take effect at once and stay', async ({ app }) => {
  await openVault(app, 'settings', 'appearance')
  const { page } = app
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  const before = await size()
  await page.getByText('150 %').click()
  await page.getByText('Dark', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect((await size()) / before).toBeCloseTo(1.5, 1)
  await expect.poll(async () => JSON.parse(await app.ask('settings.read', {})).value.textSize).toBe(150)
  await show(app, 'settings', 'locking')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await axeInBoth(app)).toEqual([])
})

test('the passphrase is changed, a new sheet opens the vault and sets another passphrase, and every file is looked at', async ({ app }) => {
  test.setTimeout(240_000)
  await openVault(app, 'settings', 'vault')
  const { page } = app
  expect(await axeInBoth(app)).toEqual([])
  const next = 'seven herons walk along the frozen canal'
  await page.getByLabel('The passphrase now').fill('not the right one at all')
  await page.getByLabel('The new passphrase').fill(next)
  await page.getByLabel('The passphrase once more').fill(next)
  await page.getByRole('button', { name: 'Change the passphrase' }).click()
  await expect(page.getByText('That passphrase does not open the vault.')).toBeVisible(onceDerived)
  await page.getByLabel('The passphrase now').fill(passphrase)
  await page.getByRole('button', { name: 'Change the passphrase' }).click()
  await expect(page.getByText('The passphrase was changed.')).toBeVisible(onceDerived)

  await page.getByRole('button', { name: 'Check every file' }).click()
  await expect(page.getByText(/files looked at\. All are whole\./)).toBeVisible(onceDerived)

  await page.getByRole('button', { name: 'Make a new recovery sheet' }).click()
  await page.locator('.vault-words li').first().waitFor(onceDerived)
  const words = await page.locator('.vault-words li').allTextContents()
  expect(words).toHaveLength(24)
  await app.ask('vault.lock', {})
  expect(await app.ask('vault.unlock', { words: words.join(' ') })).toContain('"done"')

  const forgotten = 'nobody remembers what the heron said'
  await show(app, 'settings', 'vault')
  await page.getByRole('button', { name: 'Use the recovery words' }).click()
  await page.getByLabel('The 24 words of the recovery sheet').fill(words.join(' '))
  await page.getByLabel('The new passphrase').fill(forgotten)
  await page.getByLabel('The passphrase once more').fill(forgotten)
  await page.getByRole('button', { name: 'Change the passphrase' }).click()
  await expect(page.getByText('The passphrase was changed.')).toBeVisible(onceDerived)
  await app.ask('vault.lock', {})
  expect(await app.ask('vault.unlock', { passphrase: forgotten })).toContain('"done"')
})
