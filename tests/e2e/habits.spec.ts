import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { type App, expect, test } from './app.ts'
import { axeInBoth, openVault, passphrase, show } from './screens.ts'
import { openExample } from './with-case.ts'

const locked = ({ page }: App) => expect(page.getByRole('heading', { name: 'Unlock the vault' })).toBeVisible({ timeout: 10_000 })

/** Types into the answer of a question and does not wait. */
const type = async (app: App, text: string): Promise<void> => {
  const box = app.page.getByRole('textbox', { name: /place of birth|born/i }).first()
  await box.fill('')
  await box.pressSequentially(text)
}
const bornIn = async (app: App, id: string): Promise<unknown> => JSON.parse(await app.ask('case.open', { id })).value.case.answers['applicant.born-in']?.value

test('what was typed a moment ago is kept when the window loses the focus and the host then locks by itself', async ({ app }) => {
  const id = await openExample(app, 'recognised-refugee', 'situation', 'applicant.born-in')
  await app.page.evaluate(() => {
    // the pause after which typing is sent by itself never comes
    const soon = window.setTimeout
    Reflect.set(window, 'setTimeout', (run: () => void, wait = 0) => (wait === 500 ? 0 : soon(run, wait)))
  })
  await type(app, 'Qeshqer')
  await app.page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await expect.poll(() => bornIn(app, id)).toBe('Qeshqer')
})

test('what was typed a moment ago is kept when the page is left', async ({ app }) => {
  const id = await openExample(app, 'recognised-refugee', 'situation', 'applicant.born-in')
  await type(app, 'Yarkand')
  await app.page.reload()
  await expect.poll(() => bornIn(app, id)).toBe('Yarkand')
})

test('locking by key hides the page at once and keeps what was typed', async ({ app }) => {
  const id = await openExample(app, 'recognised-refugee', 'situation', 'applicant.born-in')
  await type(app, 'Hotan')
  await app.page.keyboard.press('ControlOrMeta+l')
  await locked(app)
  await app.ask('vault.unlock', { passphrase })
  expect(await bornIn(app, id)).toBe('Hotan')
})

test('locking by key works while a dialog or a message is on show', async ({ app }) => {
  await openVault(app)
  const { page } = app
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+l')
  await locked(app)
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('the vault locks after the minutes of the settings, says so before, and stays open for whoever presses a key', async ({ app }) => {
  await app.ask('settings.write', { idleMinutes: 2 })
  await openVault(app)
  const { page } = app
  await page.clock.install()
  await show(app, 'cases')
  await page.clock.runFor(61_000)
  await expect(page.getByRole('alert')).toContainText('the vault locks soon')
  await page.keyboard.press('Shift')
  await page.clock.runFor(2_000)
  await expect(page.getByText('the vault locks soon')).toBeHidden()
  await page.clock.runFor(125_000)
  await locked(app)
  expect(await app.ask('vault.state', {})).toContain('"locked"')
})

test('in a browser the vault locks when the page is hidden, where the settings say so', async ({ app }) => {
  test.skip(app.carrier !== 'loopback', 'a window of its own tells its host when it is minimised')
  await app.ask('settings.write', { minimiseLocks: true })
  await openVault(app)
  await app.page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await locked(app)
})

/** Holds up the replies to an operation until what is answered is called. */
const hold = async ({ page }: App, operation: string): Promise<() => void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/call', async route => {
    if (route.request().postData()?.includes(operation)) await promise
    await route.continue()
  })
  return resolve
}

test('whatever takes more than a second says that it runs, where assistive technology finds it, until it is done', async ({ app }) => {
  test.skip(app.carrier !== 'loopback', 'what crosses the channel of a window of its own cannot be held up from outside')
  await openVault(app)
  const letListed = await hold(app, 'case.list')
  await show(app, 'cases')
  const working = app.page.getByRole('region', { name: 'Working' }).getByRole('progressbar', { name: 'Working' })
  await expect(working).toBeVisible()
  expect(await axeInBoth(app)).toEqual([])
  letListed()
  await expect(working).toBeHidden()
})

test('who asks for the search of a screen that is still loading and types on loses no letter', async ({ app }) => {
  test.skip(app.carrier !== 'loopback', 'what crosses the channel of a window of its own cannot be held up from outside')
  await openVault(app)
  await app.ask('case.create', { codeName: 'TEAL' })
  const { page } = app
  const letListed = await hold(app, 'case.list')
  await show(app, 'cases')
  await expect(page.locator('#work .skeleton')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('tex')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('a')
  letListed()
  const search = page.getByRole('searchbox')
  await expect(search).toBeFocused()
  await page.keyboard.type('l')
  await expect(search).toHaveValue('teal')
  await expect(page.getByRole('button', { name: 'TEAL', exact: true })).toBeVisible()
})

test('from a screen without a search of its own the words go to that of the library, however fast they come', async ({ app }) => {
  await openExample(app, 'recognised-refugee', 'route')
  const { page } = app
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('succinct')
  await expect(page.getByRole('searchbox')).toHaveValue('succinct')
  await expect(page.locator('mark').first()).toContainText('succinct')
})

test('every command of the menu does something that makes sense', async ({ app }) => {
  test.skip(app.carrier !== 'electron', 'a browser window has no menu')
  await openExample(app, 'recognised-refugee', 'situation')
  const { page } = app
  const choose = (id: string) => app.electron?.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), id)
  const heading = (name: string) => expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible()
  await choose('about')
  await heading('About Recourse')
  await choose('settings')
  await heading('Settings')
  await choose('find')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await choose('open-case')
  await heading('Cases')
  await choose('new-case')
  await heading('New case')
  await page.keyboard.press('Escape')
  await choose('shortcuts')
  await heading('Keyboard shortcuts')
  await page.keyboard.press('Escape')
  await choose('zoom-in')
  await expect.poll(async () => JSON.parse(await app.ask('settings.read', {})).value.textSize).toBe(110)
  await choose('zoom-reset')
  await expect.poll(async () => JSON.parse(await app.ask('settings.read', {})).value.textSize).toBe(100)
  expect((await app.saved(async () => choose('export-case'))).name).toBe('kestrel.json')
  await choose('export-paper')
  await heading('Drafts')
  await choose('lock')
  await locked(app)
})

test('a case file named when the app is started waits until the vault is open, and is then offered', async ({ app, chromium }) => {
  test.skip(app.carrier !== 'loopback', 'the window of its own hears of it the same way')
  const { page } = app
  await openVault(app)
  await app.ask('vault.lock', {})
  await page.goto('about:blank')
  const host = spawn(process.execPath, ['src/loopback/index.ts', '--no-open', '--data', `${app.data}/second`, 'examples/access-only.json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const context = await (await chromium()).newContext()
  try {
    let address: string | undefined
    for await (const line of createInterface({ input: host.stdout })) {
      address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(line)?.[0]
      if (address) break
    }
    const second = await context.newPage()
    await second.goto(address ?? '')
    await second.getByText('Write my own').click()
    await second.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await second.getByLabel('The passphrase once more').fill(passphrase)
    await second.getByRole('button', { name: 'Make the vault' }).click()
    await second.locator('.vault-words li').first().waitFor({ timeout: 20_000 })
    await expect(second.getByText('access-only.json')).toBeHidden()
    await second.reload()
    await expect(second.getByRole('dialog')).toContainText('access-only.json')
    await second.getByRole('button', { name: 'Import the case' }).click()
    await expect(second.locator('.top-name')).toHaveText('WREN')
  } finally {
    await context.close()
    host.kill('SIGTERM')
  }
})
