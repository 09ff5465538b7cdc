import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { type App, expect, test } from './app.ts'
import { textOfPdf } from './pdf-text.ts'
import { axeInBoth } from './screens.ts'
import { openExample } from './with-case.ts'

const board = ({ page }: App, name: string) => page.getByRole('region', { name })

const kept = ({ page }: App) => expect(page.locator('.top-bar')).toContainText(/Saved \d\d:\d\d/)

const row = ({ page }: App, name: string | RegExp) => page.getByRole('grid', { name: 'Exhibits by number' }).getByRole('row', { name })

const caseNow = async (app: App, id: string) => JSON.parse(await app.ask('case.open', { id })).value.case

/** A photograph that says where it was taken, and a letter of three pages. */
const makeFiles = async (folder: string): Promise<readonly [string, string]> => {
  const [photo, letter] = [join(folder, 'market.jpg'), join(folder, '07 Letter of the ministry.pdf')]
  const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '2/1 17/1 40/1' } }
  const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: '#7a8f6a' } })
  await picture
    .withExif({ IFD0: { Artist: 'J. Doe' }, ...gps })
    .jpeg()
    .toFile(photo)
  await writeFile(letter, pdfOf(['The ministry confirms the charge.', 'Second page of the letter.', 'Signed by the deputy minister.']))
  return [photo, letter]
}

/** A PDF with a line on each page, written by hand: nothing of ours makes it. */
const pdfOf = (lines: readonly string[]): string => {
  const pages = lines.map((_, at) => 4 + 2 * at)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${lines.length} /Kids [${pages.map(number => `${number} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...lines.flatMap((line, at) => {
      const drawn = `BT /F1 18 Tf 72 720 Td (${line}) Tj ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ]
    }),
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = text.length
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
}

const bring = async (app: App, ...files: readonly string[]) => {
  await app.choose(() => app.page.getByRole('button', { name: 'Choose files', exact: true }).first().click(), ...files)
  await expect(board(app, 'Files brought in')).toContainText(files.length === 1 ? '1 file is in the vault' : `${files.length} files are in the vault`, {
    timeout: 60_000,
  })
}

test('files become exhibits with what they give away on show, are described, bear an answer, and go out in a pack that holds them', async ({ app }) => {
  const { page } = app
  const caseId = await openExample(app, 'access-only', 'evidence')
  const before = (await caseNow(app, caseId)).exhibits.length
  const [photo, letter] = await makeFiles(app.data)
  await bring(app, photo, letter)

  const brought = board(app, 'Files brought in')
  await expect(brought).toContainText('Place where it was taken')
  await expect(brought).toContainText('often the client’s home or hiding place')
  await expect(brought.getByText('taken out').first()).toBeVisible()
  const findings = await brought.locator('.evidence-findings li').allInnerTexts()
  expect(findings[0]).toContain('Place where it was taken')

  await brought.getByRole('button', { name: `Describe exhibit ${before + 2}` }).click()
  const title = page.getByLabel('Title', { exact: true })
  await title.fill('رسالة الوزارة')
  await expect(title).toHaveAttribute('dir', 'auto')
  await page.getByLabel('Relevance, one sentence for the index').fill('The ministry says who is charged.')
  await page.getByText('C0 · Open').click()
  await page.getByRole('tab', { name: 'What rests on it' }).click()
  await page.getByRole('combobox', { name: 'Let an answer rest on it' }).fill('nationality')
  await page.getByRole('option').first().click()
  await page.getByRole('textbox', { name: 'Page', exact: true }).fill('3')
  await page.getByLabel('Passage').fill('last line')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.locator('.evidence-link')).toHaveCount(1)
  await kept(app)
  const subject = await caseNow(app, caseId)
  const exhibit = subject.exhibits.find((one: { title: string }) => one.title === 'رسالة الوزارة')
  expect(exhibit).toMatchObject({ level: 'C0', pages: 3, relevance: 'The ministry says who is charged.' })
  expect(JSON.stringify(subject)).toContain(JSON.stringify([{ exhibit: exhibit.id, page: 3, passage: 'last line' }]).slice(1, -1))

  await page.getByRole('tab', { name: /^Pack/ }).click()
  await page.getByRole('button', { name: 'Build the pack for the CCF' }).click()
  await expect(page.getByRole('heading', { name: /The pack for the CCF is bound/ })).toBeVisible({ timeout: 90_000 })
  const phone = (await page.locator('.evidence-phone').innerText()).replace(/\s/g, '')
  expect(phone).toMatch(/^[0-9a-f]{64}$/)
  const saved = await app.saved(() => page.getByRole('button', { name: /^Save the pack/ }).click())
  const files = unzipSync(saved.bytes)
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['bundle.pdf', 'manifest.json', 'verify.html', 'index.docx']))
  const bundle = textOfPdf(files['bundle.pdf'] ?? new Uint8Array())
  expect(bundle).toContain('Signed by the deputy minister.')
  expect(bundle).toContain('The ministry says who is charged.')
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(files['manifest.json'] ?? []))
  expect(Buffer.from(digest).toString('hex')).toBe(phone)
  expect(saved.name).not.toMatch(/[؀-ۿ]/)
})

test('the copy that goes out is drawn page by page, by the keyboard as well', async ({ app }) => {
  const { page } = app
  await openExample(app, 'access-only', 'evidence')
  const [, letter] = await makeFiles(app.data)
  await bring(app, letter)
  await board(app, 'Files brought in')
    .getByRole('button', { name: /^Describe exhibit/ })
    .click()
  await page.getByRole('tab', { name: 'Pages', exact: true }).click()
  const sheet = page.getByRole('region', { name: /^Page 1 of 07 Letter/ })
  await expect(sheet).toContainText('The ministry confirms the charge.', { timeout: 30_000 })
  const dark = await page.locator('.evidence-sheet canvas').evaluate(canvas => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    return data.filter((value, at) => at % 4 === 0 && value < 90).length
  })
  expect(dark).toBeGreaterThan(200)
  await sheet.focus()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('region', { name: /^Page 2 of/ })).toContainText('Second page of the letter.')
  await page.getByRole('button', { name: 'Link page 2' }).click()
  await expect(page.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue('2')
})

test('exhibits are put in another order by keyboard, in one step that can be taken back', async ({ app }) => {
  const { page } = app
  const caseId = await openExample(app, 'recognised-refugee', 'evidence')
  const titles = async () =>
    (await caseNow(app, caseId)).exhibits
      .toSorted((a: { number: number }, b: { number: number }) => a.number - b.number)
      .map((one: { title: string }) => one.title)
  const before = await titles()
  await row(app, /^3 /).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByText('Exhibit 3 is now exhibit 2; 1 other changed its number.')).toBeVisible()
  await kept(app)
  const moved = [before[0], before[2], before[1], ...before.slice(3)]
  expect(await titles()).toEqual(moved)
  await page.locator('.top-bar').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(titles).toEqual(before)

  await row(app, /^1 /).getByRole('button', { name: 'Move exhibit 1' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await titles())[0]).toBe(before[1])
})

test('a description that cannot be kept stays in its box, and what is kept can be taken back', async ({ app }) => {
  const { page } = app
  const caseId = await openExample(app, 'recognised-refugee', 'evidence', 'notice')
  const title = page.getByLabel('Title', { exact: true })
  await title.fill('')
  await expect(page.getByText('An exhibit needs a title.')).toBeVisible()
  await page.getByRole('row', { name: /^2 / }).click()
  await page.getByRole('row', { name: /^1 / }).click()
  await expect(title).toHaveValue('')
  await title.fill('The notice')
  await page.getByLabel('Theme').fill('The alert itself')
  await page
    .locator('.rail')
    .getByRole('link', { name: /^Situation/ })
    .or(page.locator('.rail').getByRole('button', { name: /^Situation/ }))
    .first()
    .click()
  await expect.poll(async () => (await caseNow(app, caseId)).exhibits[0]).toMatchObject({ title: 'The notice', theme: 'The alert itself' })
})

test('a pack for the source that would tell it something is stopped, and shows what stands where without saying it', async ({ app }) => {
  const { page } = app
  const caseId = await openExample(app, 'recognised-refugee', 'evidence')
  const { exhibits, answers } = await caseNow(app, caseId)
  const name = `${answers['applicant.forenames'].value} ${answers['applicant.family-name'].value}`
  const file = join(app.data, 'note.txt')
  await writeFile(
    file,
    `A public report.\n\nIt was written for ${answers['submitter.name'].value} at ${answers['submitter.email'].value}; ${name} lives in ${answers['applicant.id-issuer'].value}.\n`,
  )
  await bring(app, file)
  await board(app, 'Files brought in')
    .getByRole('button', { name: `Describe exhibit ${exhibits.length + 1}` })
    .click()
  await page.getByText('C0 · Open').click()
  await page.getByRole('tab', { name: /^Pack/ }).click()
  await page.getByText('For the source', { exact: true }).click()
  await page.getByRole('button', { name: 'Build the pack for the source' }).click()
  await expect(page.getByText(/Stopped: something the source must not learn/)).toBeVisible({ timeout: 90_000 })
  await expect(page.getByRole('button', { name: /^Save the pack/ })).toHaveCount(0)
  expect(await page.locator('.evidence-masked').first().innerText()).not.toBe(name)
})

for (const part of ['part:exhibits', 'notice', 'part:claims', 'part:missing', 'part:appendices', 'part:translations', 'part:disclosure', 'part:pack'])
  test(`axe finds nothing in ${part}, in light and dark`, { tag: '@looks' }, async ({ app }) => {
    await openExample(app, 'recognised-refugee', 'evidence', part)
    await expect(app.page.locator('.skeleton')).toHaveCount(0, { timeout: 20_000 })
    expect(await axeInBoth(app)).toEqual([])
  })

test('a locked vault takes the room and its pages off the screen', async ({ app }) => {
  const { page } = app
  await openExample(app, 'access-only', 'evidence')
  const [, letter] = await makeFiles(app.data)
  await bring(app, letter)
  await page.keyboard.press('Control+l')
  await expect(page.locator('.evidence')).toHaveCount(0)
  await expect(page.getByText('07 Letter of the ministry')).toHaveCount(0)
})
