import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, expect, test } from './app.ts'
import { axeInBoth, dropFile, openVault, passphrase, show } from './screens.ts'

const names = (app: App) => app.page.locator('.cases-open').allTextContents()
const top = (app: App) => app.page.locator('.top-name')

test('an empty vault teaches; the invented examples are added, say that they are invented, and open one after the other without mixing', async ({ app }) => {
  await openVault(app)
  const { page } = app
  await expect(page.getByRole('heading', { name: 'No case yet' })).toBeVisible()
  expect(await axeInBoth(app)).toEqual([])
  await page.getByRole('button', { name: 'Look at invented examples' }).click()
  await page.getByRole('button', { name: 'Add all 6' }).click()
  await expect(page.getByRole('button', { name: /^Add the example/ }).first()).toBeDisabled({ timeout: 20_000 })
  await expect(page.getByRole('button', { name: 'Add all 0' })).toBeDisabled()
  await page.getByRole('button', { name: 'Done' }).click()
  expect(await names(app)).toHaveLength(6)
  expect((await names(app)).filter(name => !name.endsWith('(invented example)'))).toEqual([])
  expect(await axeInBoth(app)).toEqual([])

  for (const name of ['WREN', 'HERON']) {
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    await expect(top(app)).toContainText(name)
    await page.getByRole('button', { name: 'All cases' }).click()
  }
  await expect.poll(async () => (await names(app)).slice(0, 2)).toEqual(['HERON (invented example)', 'WREN (invented example)'])
  const settings = JSON.parse(await app.ask('settings.read', {}))
  expect(settings.value.recent).toHaveLength(2)
  expect(JSON.stringify(settings)).not.toMatch(/HERON|WREN/)
})

test('a case is made, renamed, copied, removed, put back and deleted, all by keyboard and all but the last with a way back', async ({ app }) => {
  await openVault(app)
  const { page } = app
  await page.keyboard.press('Alt+n')
  const field = page.getByRole('textbox', { name: 'Code name' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(/^[A-Z]+$/)
  await field.fill('Ivan Petrov')
  await expect(page.getByText('This looks like a person’s name.')).toBeVisible()
  await field.fill('TEAL')
  await page.keyboard.press('Enter')
  await expect(top(app)).toHaveText('TEAL')
  await page.keyboard.press('ControlOrMeta+o')
  await expect(page.getByRole('button', { name: 'TEAL', exact: true })).toBeVisible()

  const choose = async (name: string, what: string) => {
    await page.getByRole('button', { name: `More for ${name}` }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: what }).focus()
    await page.keyboard.press('Enter')
  }
  await choose('TEAL', 'Rename…')
  await page.getByRole('textbox', { name: 'Code name' }).fill('SMEW')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'SMEW', exact: true })).toBeVisible()
  await expect(top(app)).toHaveText('SMEW')

  await choose('SMEW', 'Duplicate…')
  await page.getByRole('textbox', { name: 'Code name' }).fill('SERIN')
  await page.keyboard.press('Enter')
  await expect.poll(() => names(app)).toEqual(['SMEW', 'SERIN'])

  await choose('SERIN', 'Remove')
  await expect(page.getByText('SERIN was taken off the list.')).toBeVisible()
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => names(app)).toEqual(['SMEW', 'SERIN'])

  await choose('SERIN', 'Remove')
  await page.getByText('Removed (1)').click()
  await page.getByRole('button', { name: 'Put SERIN back on the list' }).click()
  await page.getByText('In work (2)').click()
  await choose('SERIN', 'Remove')
  await page.getByText('Removed (1)').click()
  await page.getByRole('button', { name: 'Delete SERIN for good' }).click()
  await expect(page.locator('.dialog')).toContainText('every answer, note and weighing of the case')
  expect(await axeInBoth(app)).toEqual([])
  await page.locator('.dialog').getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('Nothing is removed')).toBeVisible()
  expect(JSON.parse(await app.ask('case.list', {})).value).toHaveLength(1)
})

test('the open case is taken off the list and put back by Undo, also from the screen one has gone to meanwhile', async ({ app }) => {
  await openVault(app)
  const { page } = app
  await page.keyboard.press('Alt+n')
  await page.getByRole('textbox', { name: 'Code name' }).fill('TEAL')
  await page.keyboard.press('Enter')
  await expect(top(app)).toHaveText('TEAL')
  const undo = page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' })
  for (const elsewhere of [false, true]) {
    await page.keyboard.press('ControlOrMeta+o')
    await page.getByRole('button', { name: 'More for TEAL' }).click()
    await page.getByRole('menuitem', { name: 'Remove' }).click()
    await expect(page.getByText('Every case was taken off the list.')).toBeVisible()
    if (elsewhere) await page.keyboard.press('Alt+9')
    await undo.click()
    if (elsewhere) await page.keyboard.press('ControlOrMeta+o')
    await page.getByRole('button', { name: 'TEAL', exact: true }).click()
    await expect(top(app)).toHaveText('TEAL')
  }
})

test('a file that is no case is refused with every problem and its remedy, and the good one beside it is brought in', async ({ app }) => {
  await openVault(app)
  const { page } = app
  const bad = join(app.data, 'bad.json')
  const subject = JSON.parse(await readFile('examples/access-only.json', 'utf8'))
  await writeFile(bad, JSON.stringify({ ...subject, codeName: '', exhibits: [{ id: 'x' }] }))
  await app.choose(() => page.getByRole('button', { name: 'Import a case file' }).first().click(), bad, 'examples/kept-notice.json')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Nothing was lost')
  await expect(dialog).toContainText('Brought in: DUNNOCK')
  expect(await dialog.locator('.problem-list li').count()).toBeGreaterThan(1)
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect.poll(() => names(app)).toEqual(['DUNNOCK'])
})

test('a case goes out as a file and comes in again whole; a file let go elsewhere is asked about first', async ({ app }) => {
  await openVault(app)
  const { page } = app
  const text = await readFile('examples/access-only.json', 'utf8')
  await dropFile(app, 'wren.json', text)
  await expect(top(app)).toHaveText('WREN')
  const { name, bytes } = await app.saved(() =>
    page.keyboard
      .press('ControlOrMeta+k')
      .then(() => page.keyboard.type('Export the open case'))
      .then(() => page.getByRole('menuitem', { name: 'Export the open case' }).click()),
  )
  expect(name).toBe('wren.json')
  expect(JSON.parse(Buffer.from(bytes).toString('utf8')).answers).toEqual(JSON.parse(text).answers)
  await dropFile(app, 'again.json', Buffer.from(bytes).toString('utf8'))
  await expect(page.getByRole('dialog')).toContainText('again.json')
  await page.getByRole('button', { name: 'Import the case' }).click()
  await expect.poll(async () => JSON.parse(await app.ask('case.list', {})).value.length).toBe(2)
})

test('words are found in all cases with the place they stand in, and lead there', async ({ app }) => {
  await openVault(app)
  const { page } = app
  for (const example of ['access-only', 'recognised-refugee']) {
    await app.ask('case.import', { file: { name: example, text: await readFile(`examples/${example}.json`, 'utf8') } })
  }
  await show(app, 'cases')
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('tengritagh')
  await expect(page.getByText('No code name, alert or state has these words.')).toBeVisible()
  const place = page.locator('.found-place').first()
  await expect(place.locator('mark').first()).toHaveText('Tengritagh')
  expect(await axeInBoth(app)).toEqual([])
  await place.click()
  await expect(top(app)).toHaveText('KESTREL')
  await expect(page.getByText('Family name, as in the identity document').first()).toBeVisible()
})

/** Lays the files that differ beside those of the vault, as programs that keep folders alike name them. */
const besides = async (from: string, vault: string): Promise<void> => {
  for (const name of await readdir(from, { recursive: true })) {
    if (!/\d{10}\.age$/.test(name)) continue
    const bytes = await readFile(join(from, name))
    if (!bytes.equals(await readFile(join(vault, name)))) await writeFile(join(vault, name.replace('.age', ' (conflicted copy 2026-01-01).age')), bytes)
  }
}

test('of two versions that machines made apart, what each did and where they differ is shown, and one is chosen', async ({ app }) => {
  await openVault(app)
  const { id, step } = JSON.parse(await app.ask('case.create', { codeName: 'TWITE' })).value
  const vault = join(app.data, 'vault')
  const aside = await mkdtemp(join(tmpdir(), 'recourse-apart-'))
  const say = (value: string) => ({ kind: 'answer', fact: 'applicant.family-name', answer: { answer: 'value', value } })
  const changed = async (value: string) => {
    expect(await app.ask('case.change', { id, step, changes: [say(value)] })).toContain('"done"')
    await app.ask('vault.lock', {})
  }
  await app.ask('vault.lock', {})
  await cp(vault, join(aside, 'before'), { recursive: true })
  await app.ask('vault.unlock', { passphrase })
  await changed('Petrova')
  await cp(vault, join(aside, 'one'), { recursive: true })
  await rm(vault, { recursive: true })
  await cp(join(aside, 'before'), vault, { recursive: true })
  await app.ask('vault.unlock', { passphrase })
  await changed('Petrowa')
  await besides(join(aside, 'one'), vault)
  await rm(aside, { recursive: true })
  expect(await app.ask('vault.unlock', { passphrase })).toContain('"done"')

  await show(app, 'cases')
  const { page } = app
  await page.getByRole('button', { name: 'TWITE', exact: true }).click()
  await page.getByRole('button', { name: 'Choose a version' }).click()
  const row = page.getByRole('row', { name: /Family name/ })
  await expect(row).toContainText('Petrova')
  await expect(row).toContainText('Petrowa')
  expect(await axeInBoth(app)).toEqual([])
  const card = page.locator('.cases-versions .card').filter({ hasText: 'Petrowa' })
  await card.getByRole('button', { name: /^Keep version/ }).click()
  await expect(top(app)).toHaveText('TWITE')
  await expect(page.getByText('There are 2 versions of this case')).toBeHidden()
  expect(JSON.parse(await app.ask('case.open', { id })).value).toMatchObject({
    versions: 1,
    readOnly: false,
    case: { answers: { 'applicant.family-name': { value: 'Petrowa' } } },
  })
})

test('forty cases with long names fit at twice the size', async ({ app }) => {
  await openVault(app)
  for (let count = 1; count <= 40; count += 1) await app.ask('case.create', { codeName: count === 7 ? 'ق'.repeat(90) : `${'LONG NAME '.repeat(8)}${count}` })
  await app.page.setViewportSize({ width: 640, height: 400 })
  await show(app, 'cases')
  await expect(app.page.locator('.cases-open')).toHaveCount(40)
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
})
