import type { Page } from '@playwright/test'
import { type App, expect, test } from './app.ts'
import { ofColour, violationsOn } from './axe.ts'
import { textOfPdf } from './pdf-text.ts'
import { openPrepared, passphrase } from './prepared-vault.ts'

// The interview and the history, over a vault with one case.

const value = (reply: string) => JSON.parse(reply).value

const openCase = async (app: App, example?: string, at?: string): Promise<string> => {
  const id = (await openPrepared(app, example)) ?? value(await app.ask('case.create', { codeName: 'HERON' })).id
  await app.page.evaluate(view => history.replaceState(view, ''), { screen: 'situation', caseId: id, ...(at === undefined ? {} : { at }) })
  await app.page.reload()
  await expect(app.page.getByRole('tree')).toBeVisible()
  return id
}

const kept = async (app: App, id: string) => value(await app.ask('case.open', { id })).case

const asked = (page: Page) => page.locator('.situation-open > fieldset > legend')

const open = (page: Page) => page.locator('.situation-open')

test('a new case is led by the next best question, answered by keys alone, and every answer is kept', async ({ app }) => {
  const { page } = app
  const id = await openCase(app)
  await expect(page.getByRole('treeitem', { name: /^The alert/ })).toHaveAttribute('aria-selected', 'true')
  const next = page.getByRole('region', { name: 'Next' })
  await expect(next).toContainText('Which alerts does INTERPOL hold')
  await expect(next).toContainText('because it is asked of every client')

  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Add the first' }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: 'Alert 1' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(open(page)).toContainText('Which kind of alert is it?')
  await page.keyboard.press('Space')
  await expect(page.getByRole('article', { name: 'Red Notice' })).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Red Notice')

  await expect.poll(async () => (await kept(app, id)).groups.alerts.items[0].answers['alert.type']?.value).toBe('red-notice')
  const before = await asked(page).innerText()
  await page.keyboard.press('Control+Enter')
  await expect(asked(page)).not.toHaveText(before)
})

test('an answer is taken back by key and given again by either of the keys that programs use for it', async ({ app }) => {
  const { page } = app
  const id = await openCase(app, 'recognised-refugee')
  const answers = async () => {
    const { answers, groups } = await kept(app, id)
    return { answers, groups }
  }
  const before = await answers()
  await page.locator('.situation-quick').first().getByRole('button', { name: 'Yes' }).click()
  await expect.poll(answers).not.toEqual(before)
  const after = await answers()
  for (const again of ['ControlOrMeta+y', 'ControlOrMeta+Shift+z']) {
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(answers).toEqual(before)
    await page.keyboard.press(again)
    await expect.poll(answers).toEqual(after)
  }
})

test('what cannot be recorded is told beside the field, stays there, and costs nothing that was recorded', async ({ app }) => {
  const { page } = app
  const id = await openCase(app, 'activist-abroad', 'applicant.born-on')
  const day = page.getByRole('textbox', { name: 'Day' })
  await expect(day).toBeFocused()
  await day.fill('32')
  await expect(page.getByText('That day is not in the calendar')).toBeVisible()

  await page.getByRole('treeitem', { name: /^Politics/ }).click()
  await expect(page.getByRole('heading', { name: 'Politics', level: 2 })).toBeVisible()
  await page.getByRole('treeitem', { name: /^The person/ }).click()
  await page.getByRole('button', { name: 'Date of birth' }).click()
  await expect(day).toHaveValue('32')
  await expect(page.getByText('That day is not in the calendar')).toBeVisible()
  const { answers } = await kept(app, id)
  expect(answers['applicant.born-on'].value).toBe('1996-12-05')
  expect(answers['applicant.born-on'].evidence).toEqual([{ exhibit: 'passport', page: 1 }])
})

test('a note typed a moment before the vault is locked is kept', async ({ app }) => {
  const { page } = app
  const id = await openCase(app, 'activist-abroad', 'alerts/diffusion/alert.status')
  await page.getByRole('button', { name: 'Note, level, evidence' }).click()
  await page.getByLabel('Note', { exact: true }).pressSequentially('Renewed in spring.')
  await page.keyboard.press('Control+l')
  await expect.poll(() => app.ask('vault.state', {})).toContain('"locked"')
  await app.ask('vault.unlock', { passphrase })
  const { groups } = await kept(app, id)
  expect(groups.alerts.items[0].answers['alert.status'].note).toBe('Renewed in spring.')
})

test('the Why panel shows what an answer moves as it is given, and an undo takes it back', async ({ app }) => {
  const { page } = app
  await openCase(app, 'activist-abroad', 'charges/secession/charge.link-to-violence')
  const why = page.getByRole('complementary', { name: 'Why' })
  await expect(why.getByText('UDHR 19')).toBeVisible()
  await expect(why).toContainText('unverified: compare with the official text')
  const speech = why
    .getByRole('listitem')
    .filter({ hasText: /^Speech/ })
    .last()
  await expect(speech).toContainText('Stands')
  await open(page).getByRole('radio', { name: 'Yes' }).check({ force: true })
  await expect(speech).toContainText('Does not stand')
  await page.keyboard.press('Control+z')
  await expect(speech).toContainText('Stands')
})

test('items are added, duplicated, challenged and removed, and a removal is undone from the message', async ({ app }) => {
  const { page } = app
  const id = await openCase(app, 'activist-abroad', 'section:alert')
  const menu = (name: RegExp) => page.getByRole('button', { name })
  await menu(/More to do with Stolen or lost/).click()
  await page.getByRole('menuitem', { name: 'Challenge this alert' }).click()
  await expect.poll(async () => (await kept(app, id)).challenges).not.toBe('diffusion')
  await menu(/More to do with Wanted-person/).click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect(page.getByRole('article', { name: /Wanted-person/ })).toHaveCount(2)
  await expect.poll(async () => (await kept(app, id)).groups.alerts.items.length).toBe(3)
  const before = await kept(app, id)
  await menu(/More to do with Stolen or lost/).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await expect(page.getByRole('article', { name: /Stolen or lost/ })).toHaveCount(0)
  await page.getByRole('alertdialog').filter({ hasText: 'Removed' }).getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('article', { name: /Stolen or lost/ })).toHaveCount(1)
  await expect.poll(() => kept(app, id)).toEqual(before)
})

test('the case is looked at as it was, put back, and brought forward again', async ({ app }) => {
  const { page } = app
  const id = await openCase(app, 'activist-abroad', 'applicant.sex')
  await open(page).getByRole('radio', { name: 'The client declines' }).check({ force: true })
  await expect.poll(async () => (await kept(app, id)).answers['applicant.sex'].answer).toBe('declined')
  await page.getByRole('button', { name: 'History' }).click()
  const dialog = page.getByRole('dialog', { name: 'History of the case' })
  await dialog.getByRole('button', { name: /Case begun/ }).click()
  await expect(dialog).toContainText('As it was on')
  await expect(dialog).toContainText('Now: The client declines')
  expect((await kept(app, id)).answers['applicant.sex'].answer).toBe('declined')
  await dialog.getByRole('button', { name: 'Go back to this' }).click()
  await expect(dialog).toBeHidden()
  expect((await kept(app, id)).answers['applicant.sex'].value).toBe('female')
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect.poll(async () => (await kept(app, id)).answers['applicant.sex'].answer).toBe('declined')
})

test('the blank questionnaire is saved as a PDF that holds questions and no answer', async ({ app }) => {
  const { page } = app
  await openCase(app, 'activist-abroad', 'section:person')
  await page.getByRole('button', { name: 'Blank questionnaire' }).click()
  const { name, bytes } = await app.saved(() => page.getByRole('menuitem', { name: 'As PDF, to print' }).click())
  expect(name).toBe('questionnaire.pdf')
  const text = textOfPdf(bytes)
  expect(text).toContain('Date of birth')
  expect(text).not.toContain('Szeto')
})

for (const theme of ['light', 'dark'] as const)
  test(`nothing of the interview or the history is out of reach of assistive technology in the ${theme} theme`, { tag: '@looks' }, async ({ app }) => {
    const { page } = app
    await openCase(app, 'recognised-refugee', 'protections')
    await app.ask('settings.write', { theme })
    await page.reload()
    await expect(page.getByRole('tree')).toBeVisible()
    const look = async () => expect(await violationsOn(page, theme === 'dark' ? ofColour : undefined)).toEqual([])
    await look()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Note, level, evidence' }).click()
    await look()
    await page.keyboard.press('Control+f')
    await page.keyboard.type('refugee')
    await expect(page.getByRole('heading', { name: /questions found/ })).toBeVisible()
    await look()
    await page.keyboard.press('Alt+h')
    await page.getByRole('button', { name: /Case begun/ }).click()
    await expect(page.getByRole('dialog')).toContainText('As it was on')
    await look()
  })
