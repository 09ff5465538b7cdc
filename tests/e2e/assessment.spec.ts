import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { ofColour, violationsOn } from './axe.ts'
import { openExample, showScreen } from './with-case.ts'

const membership = 'constitution-3.membership'

const line = (page: Page, title: string) => page.getByRole('article').filter({ has: page.getByRole('button', { name: title, exact: true }) })
const detail = (page: Page) => page.locator('.assessment-detail')
const asked = (page: Page, question: string) => detail(page).getByRole('group', { name: question }).first()

test('a ground opens to both its sides, and an answer given there moves the board and can be taken back', async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'assessment')
  await expect(page.getByText('Ask for deletion now; ask for provisional measures with it.')).toBeVisible()
  await page.getByRole('button', { name: 'Membership without an act' }).click()
  await expect(detail(page).getByRole('heading', { name: 'For', exact: true })).toBeVisible()
  await expect(detail(page).getByText('The United Nations lists the organisation.')).toBeVisible()
  await expect(detail(page).getByText('client’s word')).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Why' }).getByText('It is strictly forbidden')).toBeVisible()

  await asked(page, 'Who has listed the organisation?').getByRole('button', { name: 'By the United Nations' }).click()
  await expect(line(page, 'Membership without an act').getByText('Does not stand', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Membership without an act: Arguable → Does not stand')).toBeVisible()
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(line(page, 'Membership without an act').locator('.chip').first()).toHaveText('Arguable')
})

test('a what-if moves a copy only; accepted, it is one step of the case that one undo takes back', async ({ app }) => {
  const { page } = app
  const caseId = await openExample(app, 'recognised-refugee', 'assessment', membership)
  const kept = async () => await app.ask('case.open', { id: caseId })
  const before = await kept()
  await page.getByRole('button', { name: 'What if…' }).click()
  await asked(page, 'Who has listed the organisation?').getByRole('button', { name: 'By the United Nations' }).click()
  const picker = page.getByRole('combobox', { name: 'Try another answer to' })
  await picker.fill('incite')
  await picker.press('ArrowDown')
  await picker.press('Enter')
  await page.locator('.assessment-tried').filter({ hasText: 'Do the words incite violence?' }).getByRole('button', { name: 'Yes', exact: true }).click()
  const moves = page.locator('.assessment-moves')
  await expect(moves).toContainText('Membership without an act')
  await expect(moves).toContainText('Security law applied abroad')
  expect(await kept()).toBe(before)

  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(line(page, 'Membership without an act').locator('.chip').first()).toHaveText('Arguable')
  expect(await kept()).toBe(before)

  await page.getByRole('button', { name: 'What if…' }).click()
  await asked(page, 'Who has listed the organisation?').getByRole('button', { name: 'By the United Nations' }).click()
  await page.getByRole('button', { name: 'Accept this answer' }).click()
  await expect(page.getByText('What if: nothing you try here is kept')).toBeHidden()
  await expect(line(page, 'Membership without an act').locator('.chip').first()).toHaveText('Does not stand')
  await expect(page.getByText(/^Saved/)).toBeVisible()
  expect(JSON.parse(await kept()).value.step).toBe(JSON.parse(before).value.step + 1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(line(page, 'Membership without an act').locator('.chip').first()).toHaveText('Arguable')
})

test('a weighing needs a reason, is shown as the lawyer’s own, outlives the page and can be taken back', async ({ app }) => {
  const { page } = app
  const caseId = await openExample(app, 'recognised-refugee', 'assessment', 'constitution-3.predominance')
  const own = line(page, 'Political character predominates')
  await expect(own.locator('.chip').first()).toHaveText('Your call')
  await own.getByRole('radio', { name: 'Stands' }).locator('xpath=ancestor::label').click()
  await own.getByRole('button', { name: 'Keep this weighing' }).click()
  await expect(own.getByText('A weighing needs a reason: say what weighs and why.')).toBeVisible()
  await own.getByLabel('Reason').fill('Five of the seven heads point to the belief.')
  await page.getByRole('button', { name: 'Route', exact: true }).click()
  await page.getByRole('heading', { name: 'Route', level: 1 }).waitFor()
  await showScreen(app, caseId, 'assessment', 'constitution-3.predominance')
  await expect(own.getByText('Five of the seven heads point to the belief.')).toBeVisible()
  await expect(own.getByText('weighed by you; rule: arguable')).toBeVisible()
  await own.getByRole('button', { name: 'Take it back' }).click()
  await expect(own.locator('.chip').first()).toHaveText('Your call')
})

test('everything is reached by keyboard: lines by arrows, a ground by Enter, its answers by Tab, the focus never lost', async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'assessment')
  await page.getByRole('button', { name: 'Recognised refugee', exact: true }).focus()
  for (let step = 1; step < 9; step++) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Membership without an act' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Membership without an act' })).toHaveAttribute('aria-expanded', 'true')
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'By the United Nations') break
  }
  await page.keyboard.press('Enter')
  await expect(page.getByText('Membership without an act: Arguable → Does not stand')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Membership without an act' })).toBeFocused()
  await page.keyboard.press('Alt+i')
  await expect(page.getByText('What if: nothing you try here is kept')).toBeVisible()
})

test('“against” of a ground to plead counts as unread until it was on show', async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'assessment')
  const refugee = line(page, 'Recognised refugee')
  await expect(refugee).toContainText('“Against” not read yet')
  await page.getByRole('button', { name: 'Recognised refugee', exact: true }).click()
  await expect(refugee).not.toContainText('“Against” not read yet')
})

test('a question and an exhibit are one press away', async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'assessment', membership)
  await asked(page, 'Who has listed the organisation?')
    .getByRole('button', { name: /Go to the question/ })
    .click()
  expect(await page.evaluate(() => history.state)).toMatchObject({ screen: 'situation', at: 'charges/membership/charge.group-listing' })
  await page.goBack()
  await page.getByRole('complementary', { name: 'Why' }).getByRole('button', { name: 'Ex. 1, p. 2' }).first().click()
  expect(await page.evaluate(() => history.state)).toMatchObject({ screen: 'evidence', at: 'notice' })
})

test('the route says why, what it risks and what is missing, and leads to its paper', async ({ app }) => {
  const { page } = app
  await openExample(app, 'access-only', 'route')
  await expect(page.getByText('Ask for access first.')).toBeVisible()
  await expect(page.getByText(/the source bureau is consulted/)).toBeVisible()
  await page.getByRole('button', { name: 'Pre-emptive submission' }).click()
  await expect(page.getByRole('heading', { name: 'What is not known yet' })).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Draft the access request' }).click()
  expect(await page.evaluate(() => history.state)).toMatchObject({ screen: 'drafts', at: 'access-request' })
})

for (const theme of ['light', 'dark'])
  test(`board, open ground, what-if and route hold no axe violation in ${theme}, at 200 % as well`, { tag: '@looks' }, async ({ app }) => {
    const { page } = app
    const check = async (what: string) => expect(await violationsOn(page, theme === 'dark' ? ofColour : undefined), what).toEqual([])
    const caseId = await openExample(app, 'recognised-refugee', 'assessment', membership)
    const show = async (screen: string, at?: string) => {
      await showScreen(app, caseId, screen, at)
      await page.evaluate(name => document.documentElement.setAttribute('data-theme', name), theme)
      await page.locator('#work [data-line]').first().waitFor()
    }
    await show('assessment', membership)
    await check('open ground')
    await page.getByRole('button', { name: 'What if…' }).click()
    await asked(page, 'Who has listed the organisation?').getByRole('button', { name: 'By the United Nations' }).click()
    await expect(page.locator('.assessment-moves')).toBeVisible()
    await check('what-if')
    await page.getByRole('button', { name: 'Discard' }).click()
    await page.getByText('By article', { exact: true }).click()
    await page.getByRole('button', { name: /mistakes this case invites/ }).click()
    await check('by article')
    await page.getByText('In pleading order', { exact: true }).click()
    await show('route')
    await check('route')
    await page.setViewportSize({ width: 640, height: 400 })
    await show('assessment', membership)
    await check('at 200 %')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  })

test('on paper stand the grounds to plead with both sides, and no button', async ({ app }) => {
  test.skip(app.carrier === 'electron', 'the stand-in’s page is printed by the same Chromium')
  const { page } = app
  await openExample(app, 'recognised-refugee', 'assessment')
  await page.locator('#work [data-line]').first().waitFor()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('The source will say that the summary is enough and that details are for the trial.')).toBeVisible()
  await expect(page.getByText(/^KESTREL · assessed on/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep this weighing' }).first()).toBeHidden()
  await expect(page.getByRole('navigation')).toBeHidden()
})
