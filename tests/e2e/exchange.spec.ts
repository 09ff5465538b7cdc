import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type App, type Driven, expect, test } from './app.ts'
import { onceDerived } from './door.ts'
import { askHost } from './in-page.js'
import { openLoopback } from './loopback-host.ts'
import { axeInBoth, openVault, passphrase, show } from './screens.ts'
import { openExample, showScreen } from './with-case.ts'

type Person = Pick<Driven, 'page' | 'saved'> & { readonly ask: App['ask'] }

test('a case goes to a colleague, comes back changed, and is accepted piece by piece as one step', async ({ app, chromium }) => {
  test.setTimeout(180_000)
  const data = await mkdtemp(join(tmpdir(), 'recourse-e2e-colleague-'))
  const other = await openLoopback(data, await chromium())
  const colleague: Person = { ...other, ask: (operation, input) => other.page.evaluate(askHost, { operation, input }) }
  const id = await openExample(app, 'activist-abroad', 'situation')
  await done(colleague, 'vault.create', { passphrase })
  await colleague.page.reload()

  await showSettings(app.page, 'colleagues')
  await addColleague(app, 'Advokat Öhman', (await done<{ recipient: string }>(colleague, 'vault.key', {})).recipient)
  expect(await axeInBoth(app)).toEqual([])
  const codeName = (await done<{ case: { codeName: string } }>(app, 'case.open', { id })).case.codeName

  await show(app, 'cases')
  const sent = await send(app, codeName, () => app.page.getByText('The whole case').click())
  await expect(app.page.getByRole('dialog')).toContainText('What is marked C4')
  expect(Buffer.from(sent.bytes.subarray(0, 21)).toString()).toBe('age-encryption.org/v1')
  await app.page.keyboard.press('Escape')

  await colleague.page.evaluate(view => history.replaceState(view, ''), { screen: 'cases' })
  await colleague.page.reload()
  await receive(colleague, data, sent.bytes)
  await expect(colleague.page.getByText('is taken in as a new case')).toBeVisible()
  await colleague.page.getByRole('button', { name: 'Take it in' }).click()
  await expect(colleague.page.locator('.top-name')).toHaveText(codeName)

  const theirs = (await done<readonly { id: string }[]>(colleague, 'case.list', {}))[0]?.id ?? ''
  const { step } = await done<{ step: number }>(colleague, 'case.open', { id: theirs })
  const changes = [
    { kind: 'describe', note: 'Ask the consulate again.' },
    {
      kind: 'weigh',
      ground: 'constitution-3.predominance',
      weighing: { ground: 'constitution-3.predominance', decision: 'arguable', reason: 'The posts are the charge.', decidedOn: '2026-11-20' },
    },
  ]
  await done(colleague, 'case.change', { id: theirs, step, changes })
  await showSettings(colleague.page, 'colleagues')
  await addColleague(colleague, 'Ms Doyle', (await done<{ recipient: string }>(app, 'vault.key', {})).recipient)
  await colleague.page.evaluate(view => history.replaceState(view, ''), { screen: 'cases' })
  await colleague.page.reload()
  const back = await send(colleague, codeName, () => colleague.page.getByText('The whole case').click())
  await other.close()

  const before = (await done<{ case: object }>(app, 'case.open', { id })).case
  await showScreen(app, id, 'situation')
  await app.page.keyboard.press('ControlOrMeta+k')
  await app.page.keyboard.type('Receive')
  await app.page.getByRole('menuitem', { name: 'Receive from a colleague' }).click()
  await receive(app, app.data, back.bytes, true)
  const dialog = app.page.getByRole('dialog')
  await expect(dialog).toContainText('2 changes')
  await expect(dialog).toContainText('Advokat Öhman')
  await expect(dialog.getByRole('row', { name: /Note on the case/ })).toContainText('Ask the consulate again.')
  expect(await axeInBoth(app)).toEqual([])
  await dialog.getByRole('checkbox', { name: 'Accept: Note on the case' }).focus()
  await app.page.keyboard.press('Space')
  await dialog.getByRole('button', { name: 'Accept one change' }).click()
  await expect(app.page.getByText('One change was accepted')).toBeVisible()
  const after = (await done<{ case: object }>(app, 'case.open', { id })).case
  expect(after).toEqual({ ...before, note: 'Ask the consulate again.' })
  await app.page.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await done<{ case: object }>(app, 'case.open', { id })).case).toEqual(before)
  await rm(data, { recursive: true, force: true, maxRetries: 3 })
})

test('a backup is made, tried out, found equal, and found older once something was added', async ({ app }) => {
  await openVault(app, 'settings', 'backup')
  const { page } = app
  expect(await axeInBoth(app)).toEqual([])
  const { bytes } = await app.saved(() => page.getByRole('button', { name: 'Make a backup now' }).click())
  const path = join(app.data, 'kept-elsewhere.tar')
  await writeFile(path, bytes)
  const tryOut = async () => {
    await app.choose(() => page.getByRole('button', { name: 'Choose a backup' }).click(), path)
    await page.getByLabel('The passphrase of the day it was made').fill(passphrase)
    await page.getByRole('button', { name: 'Try it out' }).click()
  }
  await tryOut()
  await expect(page.getByText('The backup opens, and holds what the vault holds now.')).toBeVisible(onceDerived)
  await done(app, 'case.create', { codeName: 'KESTREL' })
  await page.getByRole('button', { name: 'Choose another' }).click()
  await tryOut()
  await expect(page.getByText('It does not hold what the vault holds now.')).toBeVisible(onceDerived)
  await expect(page.getByRole('row', { name: /KESTREL/ })).toContainText('one record')
})

test('where there is no vault yet, a backup is put back and stands open', async ({ app, chromium }) => {
  await openVault(app)
  await done(app, 'case.create', { codeName: 'KESTREL' })
  await show(app, 'settings', 'backup')
  const { bytes } = await app.saved(() => app.page.getByRole('button', { name: 'Make a backup now' }).click())
  const path = join(app.data, 'kept-elsewhere.tar')
  await writeFile(path, bytes)
  const data = await mkdtemp(join(tmpdir(), 'recourse-e2e-journey-'))
  const { page, close } = await openLoopback(data, await chromium())
  await page.getByRole('button', { name: 'Put a backup back' }).click()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a backup' }).click()])
  await chooser.setFiles(path)
  await page.getByLabel('The passphrase of the backup').fill(passphrase)
  await page.getByRole('button', { name: 'Put it back', exact: true }).click()
  await expect(page.getByRole('button', { name: 'KESTREL', exact: true })).toBeVisible(onceDerived)
  await close()
  await rm(data, { recursive: true, force: true, maxRetries: 3 })
})

test('chosen cases become a vault of their own, with a sheet of its own and a word on what nobody can verify', async ({ app }) => {
  await openVault(app, 'settings')
  await done(app, 'case.create', { codeName: 'KESTREL' })
  await done(app, 'case.create', { codeName: 'HERON' })
  await show(app, 'settings', 'backup')
  const { page } = app
  await page.getByText('KESTREL').click()
  const offered = page.locator('.vault-offered')
  await expect(offered).toHaveText(/\S+/)
  await page.getByLabel('The passphrase once more').fill((await offered.textContent()) ?? '')
  await app.saved(() => page.getByRole('button', { name: 'Make a vault with one case' }).click())
  await expect(page.getByRole('heading', { name: 'Recovery sheet', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'I have it on paper' }).click()
  await expect(page.getByText('The new vault holds 1 case')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What nobody can look up' })).toBeVisible()
  expect(await axeInBoth(app)).toEqual([])
})

const done = async <T>({ ask }: Pick<App, 'ask'>, operation: string, input: unknown): Promise<T> => {
  const reply = JSON.parse(await ask(operation, input))
  expect(reply, JSON.stringify(reply).slice(0, 500)).toMatchObject({ kind: 'done' })
  return reply.value
}

const showSettings = async (page: Page, at: string): Promise<void> => {
  await page.evaluate(view => history.replaceState(view, ''), { screen: 'settings', at })
  await page.reload()
  await page.locator('#work h1').waitFor({ state: 'attached' })
}

const addColleague = async ({ page }: Pick<Person, 'page'>, name: string, key: string): Promise<void> => {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Their public key').fill(` ${key}\n`)
  await page.getByRole('button', { name: 'Add and compare' }).click()
  await page.getByRole('button', { name: 'The words are the same' }).click()
}

const send = async ({ page, saved }: Pick<Person, 'page' | 'saved'>, codeName: string, choose: () => Promise<void>) => {
  await page.getByRole('button', { name: `More for ${codeName}` }).click()
  await page.getByRole('menuitem', { name: 'Send to a colleague…' }).click()
  await choose()
  return saved(() => page.getByRole('button', { name: 'Seal and save the file' }).click())
}

const receive = async ({ page }: Pick<Person, 'page'>, folder: string, bytes: Uint8Array, isOpen = false): Promise<void> => {
  const path = join(folder, 'received.recourse.age')
  await writeFile(path, bytes)
  if (!isOpen) await page.getByRole('button', { name: 'Receive from a colleague' }).click()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose the file' }).click()])
  await chooser.setFiles(path)
}
