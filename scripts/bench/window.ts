import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { filledWindow } from '../window/filled-window.ts'

// What a person waits for in the window. Printed beside the aims, never asserted.

const renderer = join('out', 'renderer')

/** What the page loads before it stands: its document, and the scripts and styles that name. Gzipped bytes. */
const startBytes = (): number => {
  const html = readFileSync(join(renderer, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '')
  return [html, ...named.map(file => readFileSync(join(renderer, file)))].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0)
}

/** All scripts and styles, those fetched later as well. */
const allBytes = (): number =>
  readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(js|css)$/.test(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(renderer, file))).length, 0)

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const range = (values: readonly number[]): string => `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`

const tell = (what: string, value: string, aim: string) => console.log(`${what.padEnd(44)} ${value.padStart(12)}  aim: ${aim}`)

export const benchWindow = async (): Promise<void> => {
  tell('renderer at start-up, gzipped', `${(startBytes() / 1024).toFixed(0)} KB`, '350 KB')
  tell('renderer with everything fetched later', `${(allBytes() / 1024).toFixed(0)} KB`, 'none')

  const window = await filledWindow(['recognised-refugee.json'])
  const { page } = window
  const firsts: number[] = []
  for (let round = 0; round < 7; round += 1) {
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
    firsts.push(await page.evaluate(() => performance.now()))
  }
  tell('first usable screen', `${median(firsts).toFixed(0)} ms`, `1000 ms  (${range(firsts)}; page fetched anew each time)`)

  await page.evaluate(() => {
    const kept = globalThis as unknown as { long: number[] }
    kept.long = []
    new PerformanceObserver(list => kept.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
  })
  // Wide enough for the board of grounds beside the questions.
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.getByText('KESTREL', { exact: true }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Situation' }).waitFor()
  await page.locator('.skeleton').first().waitFor({ state: 'detached' })

  const answers = await answersToBoard(window)
  tell('answer to updated board', `${median(answers).toFixed(0)} ms`, `50 ms  (${range(answers)}; from the key to the next frame drawn)`)

  const typing = await typingInANote(window)
  tell('longest task while typing', `${typing.longest.toFixed(0)} ms`, `50 ms  (${typing.keys} keys; 0 means none over 50 ms)`)
  await window.close()
}

type Window = Awaited<ReturnType<typeof filledWindow>>

/** Answers questions of the fullest example by their quick buttons, the board of grounds beside them, and waits for the frame that shows it. */
const answersToBoard = async ({ page }: Window): Promise<readonly number[]> => {
  const times: number[] = []
  for (let round = 0; round < 12; round += 1) {
    const quick = page.getByRole('button', { name: /^(Yes|No)$/ }).first()
    if ((await quick.count()) === 0) break
    times.push(
      await quick.evaluate(
        button =>
          new Promise<number>(done => {
            const start = performance.now()
            // seam: the locator names a button
            ;(button as HTMLButtonElement).click()
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
          }),
      ),
    )
    await page.getByText(/^Saved \d/).waitFor()
  }
  return times
}

const typingInANote = async ({ page }: Window): Promise<{ readonly longest: number; readonly keys: number }> => {
  await page.getByText('This case', { exact: true }).click()
  await page.locator('main textarea').first().click()
  await page.evaluate(() => {
    ;(globalThis as unknown as { long: number[] }).long.length = 0
  })
  const text = 'She was stopped twice at the border and asked about her brother.'
  await page.keyboard.type(text, { delay: 30 })
  return { longest: Math.max(0, ...(await page.evaluate(() => (globalThis as unknown as { long: number[] }).long))), keys: text.length }
}
