import type { Page } from '@playwright/test'
import { expect } from './app.ts'

/** What is wrong with where the focus is; empty where it is on something in sight that shows it. */
const wrongWithFocus = (): string => {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || at === document.body) return 'the focus is nowhere'
  const named = `${at.tagName.toLowerCase()}.${at.className} “${(at.getAttribute('aria-label') ?? at.textContent ?? '').slice(0, 60)}”`
  const ringed = [at, at.nextElementSibling].filter(one => one instanceof HTMLElement)
  for (let around = at.parentElement; around !== null && ringed.length < 5; around = around.parentElement) ringed.push(around)
  const styles = [...ringed.map(one => getComputedStyle(one)), getComputedStyle(at, '::before'), getComputedStyle(at, '::after')]
  const isSeen = styles.some(({ outlineStyle, outlineWidth, outlineColor }) => {
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && outlineColor !== 'rgba(0, 0, 0, 0)'
  })
  const { top, bottom, left, right } = (ringed.find(one => one.getBoundingClientRect().width > 2) ?? at).getBoundingClientRect()
  // a heading that has the focus so that it is read first is not operated
  const isRead = at.matches('h1, h2, h3, h4')
  const isInView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
  return isSeen || isRead ? (isInView ? '' : `the focus is out of sight: ${named}`) : `the focus shows nowhere: ${named}`
}

/** The focus is on something, in sight, and shows. */
export const expectFocus = (page: Page): Promise<void> => expect.poll(() => page.evaluate(wrongWithFocus)).toBe('')

/** What has the focus, by its label, its name or its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? [...(at.labels ?? [])].map(one => one.textContent) : []
    return (at?.getAttribute('aria-label') ?? (labels.join(' ') || at?.textContent) ?? '').trim().replaceAll(/\s+/g, ' ')
  })

/** Goes on by Tab until something of this name has the focus; on its way every stop is in sight and shows. */
export const tabTo = async (page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  const passed: string[] = []
  for (let step = 0; step < 80; step++) {
    const now = await focused(page)
    if (name.test(now)) return
    passed.push(now.slice(0, 40))
    await page.keyboard.press(key)
    // after the last stop the browser's own bar has its turn
    if (await page.evaluate(() => document.activeElement === document.body)) await page.keyboard.press(key)
    await expectFocus(page)
  }
  throw new Error(`nothing by the name ${name} is reached by ${key}; passed ${passed.join(' | ')}`)
}
