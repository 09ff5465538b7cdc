import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './app.ts'
import { own } from './door.ts'
import { expectFocus, focused, tabTo } from './focus.ts'
import { opened } from './interview.ts'

const hers = 'The notice stands in the way of every journey of the applicant.'

test('from an empty app to a Word file without a pointer; the focus is always in sight, always shows, and is never lost', async ({ app }) => {
  const { page } = app
  page.setDefaultTimeout(15_000)
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await expectFocus(page)
    }
  }
  const heading = (name: string) => expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible({ timeout: 20_000 })
  const command = async (says: string) => {
    await press('ControlOrMeta+k')
    await expect(page.getByRole('searchbox', { name: 'Find a command' })).toBeFocused()
    await page.keyboard.type(says)
    await press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
  }

  await test.step('the vault is made and its sheet rehearsed', async () => {
    await heading('Make a vault')
    await tabTo(page, /^Offered/)
    await press('ArrowRight')
    await tabTo(page, /^Passphrase/)
    await page.keyboard.type(own)
    await tabTo(page, /^The passphrase once more/)
    await page.keyboard.type(own)
    await page.keyboard.press('Enter')
    await heading('Recovery sheet')
    await expectFocus(page)
    const words = await page.locator('.vault-words li').allTextContents()
    await tabTo(page, /^I have it on paper/)
    await page.keyboard.press('Enter')
    await heading('A short rehearsal')
    for (let word = 0; word < 3; word++) {
      await tabTo(page, /^Word \d+/)
      await page.keyboard.type(words[Number(/\d+/.exec(await focused(page))?.[0]) - 1] ?? '')
      if (word < 2) await press('Tab')
    }
    await page.keyboard.press('Enter')
    await expect(page.getByText('The sheet opens the vault.')).toBeVisible()
    await expectFocus(page)
    await page.keyboard.press('Enter')
    await heading('Cases')
    await expectFocus(page)
  })

  await test.step('a case is begun and answered', async () => {
    await press('Alt+n')
    await expect(page.getByRole('textbox', { name: 'Code name' })).toHaveValue(/^[A-Z]+$/)
    await page.keyboard.type('KESTREL')
    await page.keyboard.press('Enter')
    await heading('Situation')
    await expectFocus(page)
    await press('ControlOrMeta+Enter')
    await expect(page.getByRole('button', { name: 'Add the first' }).first()).toBeFocused()
    await press('Enter')
    await expect(page.getByRole('article', { name: 'Alert 1' })).toBeVisible()
    await press('ControlOrMeta+Enter')
    await expect(opened(page)).toContainText('Which kind of alert is it?')
    await press('Space')
    await expect(page.getByRole('banner')).toContainText('Red Notice')
    await press('Alt+j')
    await page.keyboard.press('Escape')
    await expectFocus(page)
    await expect(opened(page)).toHaveCount(0)
    for (let row = 0; row < 40 && !/personally did/.test(await focused(page)); row++) await press('ArrowDown')
    await press('n')
    await expect(opened(page)).toContainText('Does the summary say what the client personally did?')
    await expect(opened(page).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
    await press('ArrowLeft')
    await expect(opened(page).getByRole('radio', { name: 'Yes', exact: true })).toBeChecked()
    await press('ControlOrMeta+z')
    await expect(opened(page).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
  })

  await test.step('a ground is opened and weighed', async () => {
    await command('Go to Assessment')
    await heading('Assessment')
    await expectFocus(page)
    await tabTo(page, /^Description of conduct/)
    await press('Enter')
    await expect(page.getByRole('button', { name: 'Description of conduct', exact: true })).toHaveAttribute('aria-expanded', 'true')
    await press('Enter')
    await expect(page.getByRole('button', { name: 'Description of conduct', exact: true })).toHaveAttribute('aria-expanded', 'false')
  })

  await test.step('a paragraph is written anew and goes out as Word', async () => {
    await command('Go to Drafts')
    await expect(page.locator('.letter-sheet')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Drafts' })).toBeFocused()
    await tabTo(page, /^The data challenged/)
    await press('Enter', 'Tab')
    await expect.poll(() => focused(page)).toBe('2. Paragraph: what it rests on')
    await press('ArrowDown')
    await expect.poll(() => focused(page)).toBe('3. Paragraph: what it rests on')
    const picked = await focused(page)
    await press('F2')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(hers)
    await press('Escape')
    expect(await focused(page)).toBe(picked)
    await expect(page.locator('.letter-sheet')).toContainText(hers)
    await tabTo(page, /^Word$/, 'Shift+Tab')
    const { bytes } = await app.saved(() => page.keyboard.press('Enter'))
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain(hers)
    await expectFocus(page)
  })

  await test.step('every screen takes the focus to its heading', async () => {
    for (const [key, name] of [
      ['Alt+3', 'Route'],
      ['Alt+5', 'Evidence'],
      ['Alt+6', 'Client'],
      ['Alt+7', 'Calendar'],
      ['Alt+8', 'Filing'],
      ['Alt+9', 'Library'],
      ['ControlOrMeta+Comma', 'Settings'],
      ['ControlOrMeta+o', 'Cases'],
    ] as const) {
      await page.keyboard.press(key)
      await heading(name)
      await expectFocus(page)
    }
  })

  await test.step('dialogs take the focus and give it back', async () => {
    await tabTo(page, /^KESTREL/)
    await page.keyboard.press('Enter')
    await heading('Situation')
    for (const key of ['?', 'Alt+h', 'Alt+n', 'ControlOrMeta+k']) {
      await expectFocus(page)
      const before = await focused(page)
      await press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await expectFocus(page)
      expect(await focused(page)).toBe(before)
    }
  })

  await test.step('locked and opened again', async () => {
    await page.keyboard.press('ControlOrMeta+l')
    await heading('Unlock the vault')
    await expectFocus(page)
    await page.keyboard.type(own)
    await page.keyboard.press('Enter')
    await heading('Cases')
    await expectFocus(page)
    await tabTo(page, /^KESTREL/)
  })
})
