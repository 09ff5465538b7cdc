import { readFile } from 'node:fs/promises'
import { type App, expect, test } from './app.ts'
import { faultsOf } from './layout.ts'
import { axeInBoth, openVault } from './screens.ts'
import { openExample, showScreen } from './with-case.ts'

/** Every screen of a case, each with a place that shows much of it. */
const places: readonly (readonly [screen: string, at?: string])[] = [
  ['situation', 'alerts/notice/alert.known-from'],
  ['assessment', 'constitution-3.membership'],
  ['route'],
  ['drafts', 'deletion-request#alert'],
  ['evidence'],
  ['client', 'client-briefing'],
  ['calendar'],
  ['filing'],
  ['library'],
  ['settings'],
  ['cases'],
]

/** Once nothing is loading any more. */
const settled = async ({ page }: App) => {
  await expect(page.locator('#work .skeleton')).toHaveCount(0, { timeout: 15_000 })
  await page.evaluate(() => document.fonts.ready)
}

const newCase = async (app: App): Promise<string> => {
  await openVault(app)
  return JSON.parse(await app.ask('case.create', { codeName: 'TEAL' })).value.id
}

test('every screen of a full case has no axe violation in light and in dark', { tag: '@looks' }, async ({ app }) => {
  const id = await openExample(app, 'recognised-refugee', 'situation')
  for (const [screen, at] of places) {
    await showScreen(app, id, screen, at)
    await settled(app)
    expect.soft(await axeInBoth(app), screen).toEqual([])
  }
})

test('every screen of a new case has no axe violation in light and in dark, and none is blank', { tag: '@looks' }, async ({ app }) => {
  const id = await newCase(app)
  for (const [screen] of places) {
    await showScreen(app, id, screen)
    await settled(app)
    expect.soft(await axeInBoth(app), screen).toEqual([])
    expect.soft((await app.page.locator('#work').innerText()).length, screen).toBeGreaterThan(60)
  }
})

test('dialogs have no axe violation in light and in dark', { tag: '@looks' }, async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'situation')
  for (const key of ['?', 'Alt+h', 'Alt+n', 'ControlOrMeta+k']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    expect.soft(await axeInBoth(app), key).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
})

test('every screen fits windows of 1280 by 800 and 1920 by 1080, half of the smaller one as zooming to 200 % makes it, and text at 160 %', {
  tag: '@looks',
}, async ({ app }) => {
  const { page } = app
  const id = await openExample(app, 'recognised-refugee', 'situation')
  await app.ask('case.import', { file: { name: 'a.json', text: await readFile('examples/activist-abroad.json', 'utf8') } })
  const look = async (what: string) => {
    for (const [screen, at] of places) {
      await showScreen(app, id, screen, at)
      await settled(app)
      expect.soft(await faultsOf(page), `${screen} ${what}`).toEqual([])
    }
  }
  await page.setViewportSize({ width: 1920, height: 1080 })
  await look('1920')
  await page.setViewportSize({ width: 1280, height: 800 })
  await look('1280')
  await page.setViewportSize({ width: 640, height: 400 })
  await look('200')
  await app.ask('settings.write', { textSize: 160 })
  await page.setViewportSize({ width: 1280, height: 800 })
  await look('160')
})
