import type { Locator, Page } from '@playwright/test'
import type { Fact } from '#core/law/fact.ts'
import { catalogue } from '#law/facts/index.ts'

// The interview as a lawyer drives it: by the words of its questions.

const factOf = (id: string): Fact => {
  const all: { readonly [id: string]: Fact } = Object.assign({}, catalogue.facts, ...Object.values(catalogue.groups).map(({ facts }) => facts))
  const fact = all[id]
  if (fact === undefined) throw new Error(`the law has no fact ${id}`)
  return fact
}

/** The question that is open. */
export const opened = (page: Page): Locator => page.locator('.situation-open')

/** Goes to a part of the interview by the map. */
export const goToSection = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('treeitem', { name: new RegExp(`^${title}`) }).click()
  await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
}

/** Adds an item to a list of the section on show; the page is then at the item. */
export const addItem = async (page: Page, group: keyof typeof catalogue.groups): Promise<void> => {
  const { one, many } = catalogue.groups[group]
  const list = page.locator('.situation-group').filter({ has: page.getByRole('heading', { name: new RegExp(`^(\\w+: )?${many}`, 'i') }) })
  await list.getByRole('button', { name: new RegExp(`^(Add the first|Add: ${one})$`) }).click()
}

/** Opens a question of the section on show by its words. */
const openQuestion = async (page: Page, id: string): Promise<void> => {
  const { asks } = factOf(id)
  const row = page.locator('.situation-row-open', { hasText: asks }).last()
  if (!(await opened(page).getByText(asks, { exact: true }).first().isVisible())) await row.click()
  await opened(page).locator('legend', { hasText: asks }).first().waitFor()
}

type Known = 'Exact day' | 'Month' | 'Year' | 'About that year'

type Given = boolean | string | number | readonly string[] | { readonly day: readonly string[]; readonly precision: Known } | { readonly none: string }

/** Opens a question of the section on show and gives it an answer, as the box for its kind takes one. */
export const answer = async (page: Page, id: string, given: Given): Promise<void> => {
  await openQuestion(page, id)
  await fillIn(page, factOf(id), given)
}

const fillIn = async (page: Page, fact: Fact, given: Given): Promise<void> => {
  const box = opened(page)
  const pick = (label: string) => box.locator('label', { hasText: label }).first().click()
  if (typeof given === 'boolean') return pick(given ? 'Yes' : 'No')
  if (typeof given === 'object' && 'none' in given) return pick(given.none)
  if (typeof given === 'object' && 'day' in given) return typeDay(box, given.day, given.precision)
  if (fact.kind === 'choice' || fact.kind === 'choices') {
    const labels: { readonly [option: string]: string } = fact.options
    for (const option of [given].flat()) await optionOf(box, labels[String(option)] ?? '').click()
    return
  }
  const words = typeof given === 'object' ? given.join('\n') : String(given)
  await box.locator('.situation-value').locator('textarea, input:not([type="radio"], [type="checkbox"])').first().fill(words)
}

const optionOf = (box: Locator, label: string): Locator =>
  box.locator('.situation-options label').filter({ hasText: new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'i') })

const typeDay = async (box: Locator, day: readonly string[], precision: Known): Promise<void> => {
  await box.getByRole('radio', { name: precision, exact: true }).locator('xpath=ancestor::label').click()
  const boxes = await box.locator('.date-parts input:not([type="radio"])').all()
  for (const [place, field] of boxes.entries()) await field.fill(day[place] ?? '')
}
