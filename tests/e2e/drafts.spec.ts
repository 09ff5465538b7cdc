import { strFromU8, unzipSync } from 'fflate'
import type { Change } from '#core/case/change.ts'
import { type App, expect, test } from './app.ts'
import { axeInBoth } from './axe.ts'
import { textOfPdf } from './pdf-text.ts'
import { openExample, showScreen } from './with-case.ts'

const hers = 'The notice stands in the way of every journey of the applicant.'

const block = ({ page }: App, id: string) => page.locator(`[data-block="${id}"]`)

/** Writes the paragraph anew in the lawyer's words, by keyboard. */
const rewrite = async (app: App, id: string, says: string) => {
  await block(app, id).getByRole('button').first().focus()
  await app.page.keyboard.press('F2')
  const words = app.page.getByRole('textbox', { name: 'The words of this part' })
  await expect(words).toBeFocused()
  await words.fill(says)
  await app.page.keyboard.press('Escape')
  await expect(block(app, id)).toContainText(says)
}

const kept = ({ page }: App) => expect(page.locator('.top-bar')).toContainText(/Saved \d\d:\d\d/)

/** A fact changed elsewhere, and the page begun anew. */
const changeFact = async (app: App, caseId: string, change: Change, at: string) => {
  const { value } = JSON.parse(await app.ask('case.open', { id: caseId }))
  expect(await app.ask('case.change', { id: caseId, step: value.step, changes: [change] })).toContain('"done"')
  await showScreen(app, caseId, 'drafts', at)
}

test('a paragraph in the lawyer’s words keeps them when the facts change, and asks which version is to stand', async ({ app }) => {
  const { page } = app
  const caseId = await openExample(app, 'recognised-refugee', 'drafts', 'deletion-request#alert')
  const written = (await block(app, 'alert').innerText()).replace(/^\d+\.\s*/, '')
  await rewrite(app, 'alert', hers)
  await expect(block(app, 'alert').getByText('your words')).toBeVisible()
  await kept(app)

  await changeFact(
    app,
    caseId,
    { kind: 'answer', group: 'alerts', item: 'notice', fact: 'alert.control-number', answer: { answer: 'value', value: 'B-1111/1-2023' } },
    'deletion-request#alert',
  )
  await expect(block(app, 'alert')).toContainText(hers)
  const versions = page.locator('.drafts-versions')
  await expect(versions).toContainText('The facts changed since you edited this')
  await expect(versions.locator('ins')).toContainText('B-1111/1-2023')
  expect(written).toContain('A-0000/0-2023')
  await expect(page.getByRole('button', { name: 'You edited this, and the facts changed since' })).toBeVisible()

  await versions.getByRole('button', { name: 'Take the new text' }).click()
  await expect(versions).toHaveCount(0)
  await expect(block(app, 'alert')).toContainText('B-1111/1-2023')
  await kept(app)
  await page.locator('.top-bar').getByRole('button', { name: 'Undo' }).click()
  await expect(block(app, 'alert')).toContainText(hers)

  await versions.getByRole('button', { name: 'Keep mine' }).click()
  await expect(versions).toHaveCount(0)
  await expect(block(app, 'alert')).toContainText(hers)
})

test('grounds are put in another order and left out by keyboard, and words for one left out are not lost', async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'drafts')
  const headings = page.locator('.letter-heading', { hasText: /^Ground \d/ })
  await expect(headings).toHaveCount(4)
  const titles = async () => (await headings.allInnerTexts()).map(text => text.replace(/^Ground \d\. /, ''))
  const [first, second] = await titles()
  await rewrite(app, 'ground.protection.refugee.conclusion', hers)

  await page.getByRole('button', { name: 'Choose and order' }).press('Enter')
  await expect(page.getByText('This is the app’s order')).toBeVisible()
  await page.getByRole('button', { name: /^Move down: Recognised refugee/ }).press('Enter')
  await expect.poll(titles).toEqual(expect.arrayContaining([first, second]))
  await expect.poll(async () => (await titles())[0]).toBe(second)

  await page.getByRole('button', { name: /^Drag to reorder: Recognised refugee/ }).focus()
  for (const key of ['Enter', 'ArrowUp', 'ArrowUp', 'Enter']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(120)
  }
  await expect.poll(async () => (await titles())[0]).toBe(first)

  await page.getByRole('button', { name: /^How to plead: Recognised refugee/ }).press('Enter')
  await page.getByRole('menuitem', { name: 'Leave out' }).press('Enter')
  await expect.poll(titles).not.toContain(first)
  await expect(page.locator('.why-panel')).toContainText(hers)

  await page.getByRole('button', { name: 'Use the app’s order' }).press('Enter')
  await expect.poll(async () => (await titles())[0]).toBe(first)
  await expect(block(app, 'ground.protection.refugee.conclusion')).toContainText(hers)
})

test('Word and PDF hold the edited words under names that say nothing of the client', async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'drafts', 'deletion-request#alert')
  await rewrite(app, 'alert', hers)
  const word = await app.saved(() => page.getByRole('button', { name: 'Word', exact: true }).click())
  expect(word.name).toBe('deletion-request.docx')
  expect(strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array())).toContain(hers)
  const pdf = await app.saved(() => page.getByRole('button', { name: 'PDF', exact: true }).click())
  expect(pdf.name).toBe('deletion-request.pdf')
  expect(textOfPdf(pdf.bytes).replaceAll(/\s+/g, ' ')).toContain(hers)
})

test('from a paragraph that was pressed the keys go on: F2 edits it, arrows lead to its neighbours', async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'drafts', 'deletion-request')
  await block(app, 'alert').locator('p').first().click()
  await expect(block(app, 'alert').getByRole('button').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(block(app, 'alert').getByRole('button').first()).not.toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'The words of this part' })).toBeFocused()
})

test('by keyboard alone: a paragraph, what it rests on, its question, and back to it', async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'drafts')
  await expect(page.locator('.drafts-meter')).toContainText(/\d\.\d of 10 pages/)
  const second = page.getByRole('button', { name: '2. Paragraph: what it rests on', exact: true })
  await second.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: '3. Paragraph: what it rests on', exact: true })).toBeFocused()
  const panel = page.locator('.why-panel')
  await expect(panel.getByRole('heading', { name: 'Paragraph 3 rests on' })).toBeVisible()
  await expect(panel).toContainText('Ex. 1, p. 1')
  await expect(panel).toContainText('no exhibit')
  const asks = await panel.locator('.card h4').first().innerText()
  await panel.getByRole('button', { name: `To the question: ${asks}` }).press('Enter')
  await expect(page.locator('#work').getByText(asks).first()).toBeVisible()
  await expect(page.locator('.drafts-preview')).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('button', { name: '3. Paragraph: what it rests on', exact: true })).toBeFocused()
})

test('the preview, the editor and the choice of grounds have no axe violations in light and in dark', { tag: '@looks' }, async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'drafts', 'deletion-request#alert')
  await expect(page.locator('.drafts-meter')).toContainText('of 10 pages')
  expect(await axeInBoth(app)).toEqual([])
  await page.getByRole('button', { name: 'Choose and order' }).click()
  await page.getByRole('button', { name: 'Edit these words' }).click()
  await expect(page.getByRole('textbox', { name: 'The words of this part' })).toBeVisible()
  expect(await axeInBoth(app)).toEqual([])
})

test('a name in a script that runs from the right has its language and direction, and the words around it keep theirs', async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'drafts', 'power-of-attorney')
  const name = page.locator('.letter-sheet bdi[lang="ug"]').first()
  await expect(name).toHaveText('نۇرمەمەت تەڭرىتاغ')
  expect(await name.evaluate(element => [getComputedStyle(element).direction, getComputedStyle(element.parentElement ?? element).direction])).toEqual([
    'rtl',
    'ltr',
  ])

  await showScreen(app, await caseOf(app), 'drafts', 'deletion-request#alert')
  await rewrite(app, 'alert', 'The applicant, نۇرمەمەت تەڭرىتاغ, is named in it.')
  expect(
    await block(app, 'alert')
      .locator('p')
      .evaluate(element => getComputedStyle(element).direction),
  ).toBe('ltr')
})

const caseOf = async (app: App): Promise<string> => JSON.parse(await app.ask('case.list', {})).value[0].id
