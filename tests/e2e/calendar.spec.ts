import { readFile } from 'node:fs/promises'
import { type App, expect, test } from './app.ts'
import { axeInBoth } from './axe.ts'
import { importCase, openExample, showScreen } from './with-case.ts'

const value = (of: string) => ({ answer: 'value', value: of })

/** A case with a request that nobody answered for long, an old question of discovery, and a right of residence that ends. */
const busy = async (app: App): Promise<string> => {
  await openExample(app, 'access-only', 'cases')
  const subject = JSON.parse(await readFile('examples/recognised-refugee.json', 'utf8'))
  const answers = { ...subject.answers, 'applicant.residence-expires-on': value('2090-01-10'), 'revision.discovered-on': value('2020-03-02') }
  const items = [
    {
      id: 'old',
      answers: {
        'ccf.kind': value('deletion'),
        'ccf.outcome': value('pending'),
        'ccf.filed-on': value('2024-01-05'),
        'ccf.admissible-on': value('2024-02-01'),
      },
    },
  ]
  return importCase(app, 'busy.json', { ...subject, answers, groups: { ...subject.groups, ccf: { complete: true, items } } })
}

test('days that bind stand apart from aims, and a reminder that is ready opens its draft', async ({ app }) => {
  const { page } = app
  await showScreen(app, await busy(app), 'calendar')
  const act = page.getByRole('region', { name: /^To do now/ })
  await expect(act).toContainText('Decision on correction or deletion')
  await expect(page.getByRole('region', { name: /^Over: what to do/ })).toContainText('Last day for revision')
  await expect(page.getByRole('region', { name: /^Papers with an end/ })).toContainText('Right of residence expires')
  expect(await axeInBoth(app)).toEqual([])

  await act.getByRole('button', { name: 'Decision on correction or deletion' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What it was counted from' })).toBeVisible()
  await act.getByRole('button', { name: 'Open the reminder' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Calendar')
})

test('a reminder recorded as sent meets its steps, and undo brings them back', async ({ app }) => {
  const { page } = app
  await showScreen(app, await busy(app), 'calendar')
  await page.getByRole('button', { name: 'I sent it' }).click()
  await expect(page.getByRole('region', { name: /^To do now/ })).toBeHidden()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('button', { name: 'Open the reminder' })).toBeVisible()
})

test('the calendar file holds no name unless the box is ticked, and updates itself', async ({ app }) => {
  const { page } = app
  await showScreen(app, await busy(app), 'calendar')
  const save = async (tick: boolean): Promise<string> => {
    await page.getByRole('button', { name: 'Calendar file' }).click()
    if (tick) await page.getByText('Put the code name in').click()
    const { name, bytes } = await app.saved(() => page.getByRole('button', { name: 'Save the file' }).click())
    expect(name).toBe('file-reviews.ics')
    return new TextDecoder().decode(bytes)
  }
  const plain = await save(false)
  expect(plain).toContain('SUMMARY:File review')
  expect(plain).not.toMatch(/KESTREL|INTERPOL|CCF|China|Tengritagh|residence/i)
  const withName = await save(true)
  expect(withName).toContain('KESTREL')
  const ids = (text: string) => text.match(/UID:.*/g)
  expect(ids(withName)).toEqual(ids(plain))
})

test('the chronology leads to its questions, the empty calendar teaches what starts the clocks', async ({ app }) => {
  const { page } = app
  await openExample(app, 'recognised-refugee', 'calendar', 'chronology')
  await expect(page.getByRole('table', { name: 'Dated facts in order' })).toContainText('The date of the alert')
  await expect(page.getByText(/^Nothing is recorded between/).first()).toBeVisible()
  expect(await axeInBoth(app)).toEqual([])
  await page.getByRole('button', { name: 'The date of the alert', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Calendar')

  const reply = JSON.parse(await app.ask('case.create', { codeName: 'HERON' }))
  await showScreen(app, String(reply.value.id), 'calendar')
  await expect(page.getByRole('heading', { name: 'Nothing runs yet' })).toBeVisible()
  expect(await axeInBoth(app)).toEqual([])
  await page.getByRole('button', { name: 'Record a request to the CCF' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Calendar')
})
