import { strFromU8, unzipSync } from 'fflate'
import { type App, expect, test } from './app.ts'
import { makeVault, rehearse, unlock } from './door.ts'
import { addItem, answer, goToSection, opened } from './interview.ts'
import { textOfPdf } from './pdf-text.ts'

// From an empty app to papers on the disk, as a lawyer does it: two cases in one vault.

const hers = 'The notice stands in the way of every journey of the applicant.'
const because = 'Six of the seven heads point to belief and origin, and none to an act.'

const part = ({ page }: App, name: string) => page.getByRole('navigation', { name: 'Parts of the case' }).getByRole('button', { name: new RegExp(`^${name}`) })
const show = async (app: App, name: string) => {
  await part(app, name).click()
  await expect(app.page.getByRole('heading', { level: 1, name })).toBeVisible()
}
const top = ({ page }: App) => page.locator('.top-name')
const ground = ({ page }: App, title: string) => page.getByRole('article').filter({ has: page.getByRole('button', { name: title, exact: true }) })
const kept = ({ page }: App) => expect(page.locator('.top-bar')).toContainText(/Saved \d\d:\d\d/)
const plain = (text: string) => text.replaceAll(/\s+/g, ' ')
const wordsOf = (docx: Uint8Array) =>
  plain(
    strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
      .replaceAll('</w:p>', ' ')
      .replaceAll(/<[^>]+>/g, ''),
  )

test('two cases, from an empty app to papers on the disk, and all of it is there again after the vault was locked', async ({ app }) => {
  const { page } = app
  page.setDefaultTimeout(15_000)
  await rehearse(page, await makeVault(page))
  await expect(page.getByRole('heading', { name: 'No case yet' })).toBeVisible()

  await test.step('a case is made under a code name', async () => {
    await page.getByRole('button', { name: 'New case' }).first().click()
    await page.getByRole('textbox', { name: 'Code name' }).fill('KESTREL')
    await page.getByRole('button', { name: 'Create the case' }).click()
    await expect(top(app)).toHaveText('KESTREL')
  })

  await test.step('the interview leads; its lists, days and texts are answered by hand', async () => {
    await page.getByRole('button', { name: /^Answer next/ }).click()
    await page.getByRole('button', { name: 'Add the first' }).first().click()
    await page.getByRole('button', { name: /^Answer next/ }).click()
    await expect(opened(page)).toContainText('Which kind of alert is it?')
    await answer(page, 'alert.type', 'red-notice')
    await expect(page.getByRole('banner')).toContainText('Red Notice')
    await answer(page, 'alert.requesting-state', 'China')
    await answer(page, 'alert.known-from', ['arrest', 'court-file'])
    await answer(page, 'alert.existence-proven', true)
    await answer(page, 'alert.status', 'circulating')
    await answer(page, 'alert.issued-on', { day: ['03', '2023'], precision: 'Month' })
    await answer(page, 'alert.states-time', false)
    await answer(page, 'alert.states-place', false)
    await answer(page, 'alert.describes-acts', false)
    await answer(page, 'alert.identity-correct', true)
    await page.locator('.situation-side label', { hasText: 'Show all questions' }).click()
    await answer(page, 'alert.facts-as-stated', 'The person went abroad and took part in a terrorist organisation.')

    await goToSection(page, 'Warrant and charges')
    await addItem(page, 'charges')
    await answer(page, 'charge.label', 'Taking part in a terrorist organisation')
    await answer(page, 'charge.offence', 'terrorist-membership')
    await answer(page, 'charge.max-penalty-months', 120)
    await answer(page, 'charge.nature', 'ordinary')
    await answer(page, 'charge.political-element', true)
    await answer(page, 'charge.membership-only', true)
    await answer(page, 'charge.group-listing', { none: 'Not known yet' })
    await answer(page, 'charge.violence', false)
    await expect(page.getByRole('article', { name: 'Taking part in a terrorist organisation' })).toBeVisible()
  })

  await test.step('grounds move as the protection is recorded', async () => {
    await goToSection(page, 'Protection')
    await addItem(page, 'protections')
    await answer(page, 'protection.state', 'Norway')
    await answer(page, 'protection.status', 'refugee')
    const refugee = page
      .getByRole('complementary', { name: 'Why' })
      .getByRole('listitem')
      .filter({ hasText: /^Recognised refugee/ })
    await answer(page, 'protection.from-requester', { none: 'Not known yet' })
    await expect(refugee.last()).toContainText('Open')
    await answer(page, 'protection.from-requester', true)
    await expect(refugee.last()).toContainText(/Stands|Arguable/)
    await answer(page, 'protection.confirmable', true)
    await answer(page, 'protection.decided-on', { day: ['2021'], precision: 'Year' })
    await goToSection(page, 'The person')
    await answer(page, 'applicant.family-name', 'Tengritagh')
    await answer(page, 'applicant.forenames', 'Nurmemet')
    await answer(page, 'applicant.born-on', { day: ['11', '03', '1984'], precision: 'Exact day' })
    await answer(page, 'applicant.parents', { none: 'The client declines' })
    await kept(app)
  })

  await test.step('a ground that the rules leave open is weighed', async () => {
    await show(app, 'Assessment')
    await expect(ground(app, 'Description of conduct').locator('.chip').first()).toHaveText(/Stands|Arguable/)
    const own = ground(app, 'Political character predominates')
    await own.getByRole('button', { name: 'Political character predominates' }).click()
    await own.getByRole('radio', { name: 'Stands' }).locator('xpath=ancestor::label').click()
    await own.getByLabel('Reason').fill(because)
    await own.getByRole('button', { name: 'Keep this weighing' }).click()
    await expect(own.getByText('weighed by you')).toBeVisible()
  })

  await test.step('a paragraph is written anew and the request goes out as Word and PDF', async () => {
    await show(app, 'Drafts')
    await page.locator('[data-block="alert"]').getByRole('button').first().click()
    await page.getByRole('button', { name: 'Edit these words' }).click()
    await page.getByRole('textbox', { name: 'The words of this part' }).fill(hers)
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(page.locator('[data-block="alert"]')).toContainText(hers)
    await kept(app)
    const word = await app.saved(() => page.getByRole('button', { name: 'Word', exact: true }).click())
    const pdf = await app.saved(() => page.getByRole('button', { name: 'PDF', exact: true }).click())
    expect([word.name, pdf.name]).toEqual(['deletion-request.docx', 'deletion-request.pdf'])
    for (const text of [wordsOf(word.bytes), plain(textOfPdf(pdf.bytes))]) {
      for (const said of [hers, because, 'Tengritagh', '11 March 1984', 'The person went abroad and took part in a terrorist organisation.'])
        expect(text).toContain(said)
      expect(text).not.toMatch(/declines|\[object|undefined|NaN/)
    }
  })

  await test.step('a second case comes in from a file, with its own board, paper and calendar', async () => {
    await page.getByRole('button', { name: 'All cases' }).click()
    await app.choose(() => page.getByRole('button', { name: 'Import a case file' }).first().click(), 'examples/in-absentia-refused-extradition.json')
    await expect(top(app)).toHaveText('OSPREY')
    await show(app, 'Assessment')
    await expect(ground(app, 'Description of conduct').locator('.chip').first()).toHaveText('Stands')
    await expect(page.locator('#work')).not.toContainText(because)
    await show(app, 'Drafts')
    await page.getByRole('button', { name: /^Provisional measures Counsel/ }).click()
    await expect(page.locator('.letter-sheet')).toContainText('Kırımsoylu')
    const pdf = await app.saved(() => page.getByRole('button', { name: 'PDF', exact: true }).click())
    expect(pdf.name).toBe('provisional-measures.pdf')
    expect(plain(textOfPdf(pdf.bytes))).toContain('Türkiye')
    expect(plain(textOfPdf(pdf.bytes))).not.toMatch(/Tengritagh|KESTREL/)
    await show(app, 'Calendar')
    await expect(page.getByRole('heading', { name: /^Papers with an end/ })).toBeVisible()
  })

  await test.step('both are opened in turn, and neither shows anything of the other', async () => {
    for (const [name, own, other] of [
      ['KESTREL', 'China', 'Türkiye'],
      ['OSPREY', 'Türkiye', 'China'],
      ['KESTREL', 'China', 'Türkiye'],
    ] as const) {
      await page.getByRole('button', { name: 'All cases' }).click()
      await page.getByRole('button', { name, exact: true }).click()
      await expect(top(app)).toHaveText(name)
      await expect(page.getByRole('banner')).toContainText(own)
      await show(app, 'Drafts')
      await expect(page.locator('.letter-sheet')).toContainText(own)
      await expect(page.locator('.letter-sheet')).not.toContainText(other)
    }
  })

  await test.step('locked and opened again, all of it is still there, and the last step can be taken back', async () => {
    await page.getByRole('button', { name: 'Lock', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Unlock the vault' })).toBeVisible()
    await expect(page.locator('body')).not.toContainText('KESTREL')
    await unlock(page)
    await page.getByRole('button', { name: 'KESTREL', exact: true }).click()
    await show(app, 'Assessment')
    await expect(ground(app, 'Political character predominates').locator('.chip').first()).toHaveText('Stands')
    await show(app, 'Drafts')
    await expect(page.locator('[data-block="alert"]')).toContainText(hers)
    await page.locator('.top-bar').getByRole('button', { name: 'Undo' }).click()
    await expect(page.locator('[data-block="alert"]')).not.toContainText(hers)
    await page.locator('.top-bar').getByRole('button', { name: 'Redo' }).click()
    await expect(page.locator('[data-block="alert"]')).toContainText(hers)
    await show(app, 'Situation')
    await goToSection(page, 'Protection')
    await expect(page.getByRole('article', { name: /Norway/ })).toBeVisible()
  })
})
