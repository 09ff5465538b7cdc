import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { type App, expect, test } from './app.ts'
import { axeInBoth } from './axe.ts'
import { sendText } from './in-page.js'
import { textOfPdf } from './pdf-text.ts'
import { importCase, openExample, showScreen } from './with-case.ts'

const build = async ({ page }: App) => {
  await page.getByRole('tab', { name: 'Portal kit' }).click()
  await page.getByRole('button', { name: 'Build the kit' }).click()
  await expect(page.getByRole('button', { name: 'Save the kit' })).toBeVisible({ timeout: 60_000 })
}

const typeDay = async ({ page }: App, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  await page.getByRole('textbox', { name: 'Day' }).fill(date)
  await page.getByRole('textbox', { name: 'Month' }).fill(month)
  await page.getByRole('textbox', { name: 'Year' }).fill(year)
}

test('a request goes from the last check over the kit to the ledger, and undo takes the record back', async ({ app }) => {
  const { page } = app
  const caseId = await openExample(app, 'recognised-refugee', 'filing', 'access/checks')
  await expect(page.getByText('Access: nothing stands in the way of filing')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('Recourse sends nothing.')).toBeVisible()
  await build(app)
  const { name, bytes } = await app.saved(() => page.getByRole('button', { name: 'Save the kit' }).click())
  expect(name).toMatch(/^portal-kit-access-\d{4}-\d{2}-\d{2}\.zip$/)
  const files = unzipSync(bytes)
  expect(Object.keys(files).toSorted()).toEqual(['01-request.docx', '01-request.pdf', 'checklist.txt', 'kit.html', 'kit.json'])
  expect(Object.keys(files).join()).not.toMatch(/kestrel|tengritagh/i)

  await page.getByRole('tab', { name: 'After filing' }).click()
  await page.getByRole('radio', { name: 'Filed without a kit' }).focus()
  await page.keyboard.press('Space')
  await typeDay(app, '2026-01-15')
  await page.getByLabel('Number of the receipt').fill('CCF-2026-0001')
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(page.getByText('Receipt CCF-2026-0001')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ledger' })).toBeFocused()

  await showScreen(app, caseId, 'calendar')
  await expect(page.getByText('Notice of admissibility')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('Notice of admissibility')).toBeHidden()
  expect(await app.ask('submission.list', { case: { id: caseId } })).toContain('"submissions":[]')
})

test('what nobody knows is listed first and must be looked at before the kit is saved; what fails stops it', async ({ app }) => {
  const { page } = app
  await openExample(app, 'access-only', 'cases')
  const subject = JSON.parse(await readFile('examples/recognised-refugee.json', 'utf8'))
  const open = { ...subject, answers: { ...subject.answers, 'submitter.mandate-covers-access': { answer: 'unknown' } } }
  await showScreen(app, await importCase(app, 'open.json', open), 'filing', 'deletion/checks')
  await expect(page.getByText('Deletion: not ready to file')).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('#work section h2').first()).toContainText('Nobody knows yet')
  await build(app)
  await expect(page.getByRole('button', { name: 'Save the kit' })).toBeDisabled()
  await page.getByRole('checkbox', { name: 'I looked at these' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Save the kit' })).toBeEnabled()

  const fails = { ...subject, answers: { ...subject.answers, 'submitter.mandate-covers-access': { answer: 'value', value: false } } }
  await showScreen(app, await importCase(app, 'fails.json', fails), 'filing', 'deletion/kit')
  await expect(page.getByText('1 check stops the kit')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Build the kit' }).click()
  await expect(page.locator('#work').getByRole('alert')).toContainText('was not made')
  await page.getByRole('button', { name: 'To the checks' }).click()
  await page
    .getByRole('button', { name: /^Answer: / })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Filing')
})

test('the kit can be worked through by keyboard, and nothing of it is left when the vault locks', async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'filing', 'deletion/kit')
  await build(app)
  const copy = page.getByRole('button', { name: 'Copy: Family name' })
  await copy.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Copied, copy again: Family name' })).toBeFocused()
  await expect(page.getByText(/^1 of \d+ values copied$/)).toBeVisible()
  expect(await axeInBoth(app)).toEqual([])

  await page.getByRole('tab', { name: 'Checks' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.getByLabel('Note').fill('half a note')
  await page.getByRole('button', { name: 'Calendar', exact: true }).click()
  await page.getByRole('button', { name: 'Filing', exact: true }).click()
  await page.getByRole('tab', { name: 'After filing' }).click()
  await expect(page.getByLabel('Note')).toHaveValue('half a note')
  expect(await axeInBoth(app)).toEqual([])

  await page.keyboard.press('ControlOrMeta+l')
  await expect(page.getByRole('heading', { name: 'Unlock the vault' })).toBeVisible()
  expect(await page.content()).not.toMatch(/Tengritagh|half a note/)
})

test('what it rests on is shown with how far it was verified, and saved as a paper', async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'filing', 'deletion/rests')
  await expect(page.getByRole('heading', { name: 'Grounds pleaded' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'General context that may be cited' }).click()
  await expect(page.getByText('It never stands for a fact of the client')).toBeVisible()
  expect(await axeInBoth(app)).toEqual([])
  const { name, bytes } = await app.saved(() => page.getByRole('button', { name: 'Save as PDF' }).click())
  expect(name).toBe('reasoning-receipt.pdf')
  expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-')
})

test('original and translation of an exhibit go as one annex, and what differs from the kit is recorded with a note of it', async ({ app }) => {
  test.setTimeout(180_000)
  const { page } = app
  const caseId = await openExample(app, 'recognised-refugee', 'cases')
  for (const [role, text] of [
    ['original', 'Document de voyage'],
    ['translation', 'Travel document'],
  ] as const) {
    const { file } = JSON.parse(await page.evaluate(sendText, { case: caseId, text })).value
    const { step } = JSON.parse(await app.ask('case.open', { id: caseId })).value
    expect(await app.ask('exhibit.add', { id: caseId, step, file, name: `${role}.txt`, to: 'travel-document', role })).toContain('"done"')
  }
  await showScreen(app, caseId, 'filing', 'deletion/kit')
  await build(app)
  await expect(page.getByRole('row', { name: /A05\.pdf/ })).toContainText(/[0-9a-f]{64}/)
  await expect(page.getByRole('row', { name: /A03\.pdf/ })).toContainText('No file yet')
  const { bytes } = await app.saved(() => page.getByRole('button', { name: 'Save the kit' }).click())
  const files = unzipSync(bytes)
  const words = textOfPdf(files['A05.pdf'] ?? new Uint8Array())
  expect(words).toContain('Document de voyage')
  expect(words).toContain('Travel document')

  await page.getByRole('tab', { name: 'After filing' }).click()
  await typeDay(app, '2026-01-15')
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(page.locator('#work').getByRole('alert')).toContainText('A03.pdf there is no such file')
  await page.getByRole('button', { name: 'Record, and note each difference' }).click()
  await expect(page.getByText(/Recorded although A03\.pdf/)).toBeVisible()
})
