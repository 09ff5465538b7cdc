import { expect, test } from './app.ts'
import { electronHere } from './electron-host.ts'
import { styleByMarkup, styleByScript } from './in-page.js'

test('the app starts, and its page has nothing of Node', async ({ app }, info) => {
  if (app.carrier === 'electron') info.annotations.push({ type: 'runtime', description: electronHere() })
  await expect(app.page).toHaveTitle(/Recourse/)
  expect(
    await app.page.evaluate(() => ['require', 'process', 'Buffer', 'isSecureContext'].map(name => `${name}: ${String(Reflect.get(globalThis, name))}`)),
  ).toEqual(['require: undefined', 'process: undefined', 'Buffer: undefined', 'isSecureContext: true'])
})

test('the page starts without breaking its own policy, also when it loads again', async ({ app }) => {
  const said: string[] = []
  app.page.on('console', message => void (['error', 'warning'].includes(message.type()) && said.push(message.text())))
  app.page.on('pageerror', error => void said.push(error.message))
  await app.page.reload()
  await expect(app.page.locator('#root > *').first()).toBeAttached()
  expect(await app.ask('vault.state', {})).toBe('{"kind":"done","value":{"kind":"none"}}')
  expect(said).toEqual([])
})

test('components may style what they made; markup may bring neither style nor script', async ({ app }) => {
  expect(await app.page.evaluate(styleByScript)).toEqual(['40px', '3'])
  expect(await app.page.evaluate(styleByMarkup)).toEqual({ width: false, height: false, ran: false })
})
