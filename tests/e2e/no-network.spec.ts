import { type App, expect, test } from './app.ts'
import { type Listener, listen } from './listener.ts'
import { aFrame, tryEverything, tryPeer, waysAway } from './reach.js'

// The page is driven from outside, so what these try is what a script that had crept in could try. Each ends with a knock of our own, which shows
// that the listener was there to hear.

const control = 'GET /control HTTP/1.1'

const heardBy = async ({ heard, address, stop }: Listener): Promise<readonly string[]> => {
  await fetch(`${address}/control`)
  await stop()
  return heard
}

test('no request of the page reaches another address', async ({ app }) => {
  const listener = await listen()
  const tried: readonly string[] = await app.page.evaluate(tryEverything, listener.address)
  expect(tried.length).toBeGreaterThan(35)
  expect(await heardBy(listener)).toEqual([control])
})

test('no call between browsers reaches another address', async ({ app }) => {
  const listener = await listen()
  await app.page.evaluate(tryPeer, `127.0.0.1:${listener.port}`)
  expect(await heardBy(listener)).toEqual([control])
})

for (const [name, away] of Object.entries(waysAway)) {
  test(`the page cannot leave for another address: ${name}`, async ({ app }) => {
    const listener = await listen()
    await app.page.evaluate(away, `${listener.address}/${name}`).catch(() => {})
    await settled(app)
    expect(await heardBy(listener)).toEqual([control])
  })
}

test('a page of the window stays where it is', async ({ app }) => {
  test.skip(app.carrier !== 'electron', 'a browser shows its own error page instead; nothing was sent')
  await app.page.evaluate(waysAway.location, 'http://127.0.0.1:9/')
  await settled(app)
  await expect(app.page.locator('#root > *').first()).toBeAttached()
})

const settled = async ({ page }: App): Promise<void> => {
  await page.waitForLoadState().catch(() => {})
  await page.evaluate(aFrame).catch(() => {})
}
