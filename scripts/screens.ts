import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { caseScreens } from '../src/renderer/shell/screen-names.ts'
import { shell } from '../src/renderer/words/en/shell.ts'
import { filledWindow } from './window/filled-window.ts'

// `npm run screens`: a picture of every screen in docs/screens, light and dark, at two sizes. All cases in them are invented.

const out = join('docs', 'screens')
const examples = [
  'recognised-refugee.json',
  'commercial-dispute-diffusion.json',
  'activist-abroad.json',
  'in-absentia-refused-extradition.json',
  'access-only.json',
  'kept-notice.json',
]
const sizes = { small: { width: 1280, height: 800 }, large: { width: 1920, height: 1080 } } as const
const wanted = process.argv.slice(2)

if (wanted.length === 0) rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const window = await filledWindow(examples)
const { page } = window

// Colours glide from one theme to the other; a picture must not catch them on the way.
await page.emulateMedia({ reducedMotion: 'reduce' })

const settled = async () => {
  // a pointer left where it pressed last would show its button as hovered
  await page.mouse.move(0, 0)
  await page.locator('.skeleton').first().waitFor({ state: 'detached' })
  await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

/** Both themes at both sizes would be too many to look at: light at the small size, dark at the large one. */
const pictures = async (name: string) => {
  if (wanted.length > 0 && !wanted.includes(name)) return
  for (const [theme, size] of [
    ['light', 'small'],
    ['dark', 'large'],
  ] as const) {
    await page.setViewportSize(sizes[size])
    await window.ask('settings.write', { theme })
    await page.evaluate(value => document.documentElement.setAttribute('data-theme', value), theme)
    await settled()
    await page.screenshot({ path: join(out, `${name}-${theme}.png`) })
  }
  await page.setViewportSize(sizes.small)
}

const openCase = async (codeName: string) => {
  await page.getByText(codeName, { exact: true }).first().click()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

const onRail = (to: Page, name: keyof typeof shell.screens) =>
  to
    .getByRole('link', { name: shell.screens[name] })
    .or(to.getByRole('button', { name: shell.screens[name] }))
    .first()

await pictures('cases')
await openCase('KESTREL')
for (const screen of caseScreens) {
  await onRail(page, screen).click()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await settled()
  await pictures(screen)
}
for (const screen of ['library', 'settings'] as const) {
  if (screen === 'settings') await page.keyboard.press('ControlOrMeta+Comma')
  else await onRail(page, screen).click()
  await settled()
  await pictures(screen)
}
await page.keyboard.press('ControlOrMeta+l')
await page.getByRole('heading', { name: 'Unlock the vault' }).waitFor()
await pictures('unlock')
await window.close()
