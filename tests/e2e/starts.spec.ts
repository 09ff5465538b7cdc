import { expect, test } from './app.ts'
import { electronHere } from './electron-host.ts'

test('the app starts, and its page has nothing of Node', async ({ app }, info) => {
  if (app.carrier === 'electron') info.annotations.push({ type: 'runtime', description: electronHere() })
  await expect(app.page).toHaveTitle(/Recourse/)
  await expect(app.page.locator('#root')).not.toBeEmpty()
  expect(
    await app.page.evaluate(() => ['require', 'process', 'Buffer', 'isSecureContext'].map(name => `${name}: ${String(Reflect.get(globalThis, name))}`)),
  ).toEqual(['undefined', 'undefined', true])
})
