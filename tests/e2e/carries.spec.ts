import { readFile } from 'node:fs/promises'
import { fromWire } from '#contract/wire.ts'
import { expect, test } from './app.ts'
import { saveText, sendExhibit } from './in-page.js'
import { textOfPdf } from './pdf-text.ts'

test('a paper is drawn as PDF by the app as it is built, with the fonts it carries', async ({ app }) => {
  const file = { name: 'case.json', text: await readFile('examples/activist-abroad.json', 'utf8') }
  const reply = fromWire(await app.ask('paper.draft', { case: file, asOf: '2026-11-24', document: 'deletion-request', language: 'en', formats: ['pdf'] }))
  expect(reply).toMatchObject({ kind: 'done', value: { files: [{ format: 'pdf' }] } })
  const { value } = reply as { readonly value: { readonly files: readonly { readonly bytes: Uint8Array }[] } } // seam: matched on the line before
  expect(textOfPdf(value.files[0]?.bytes ?? new Uint8Array())).toContain('INTERPOL')
})

test('what the page saves is saved under its name, whole', async ({ app }) => {
  const { name, bytes } = await app.saved(() => app.page.evaluate(saveText, ['ملف.txt', 'for the Commission']))
  expect([name, Buffer.from(bytes).toString('utf8')]).toEqual(['ملف.txt', 'for the Commission'])
})

test('evidence reaches the host as it is, and the host answers with a reply', async ({ app }) => {
  const [status, text] = await app.page.evaluate(sendExhibit, { about: { case: '00', name: 'ملف.pdf' }, length: 3_000_000 })
  expect(status).toBe(200)
  expect(JSON.parse(String(text))).toHaveProperty('kind')
})

test('a vault made in one window is there, locked, for the next call after it is locked', async ({ app }) => {
  const passphrase = 'correct horse battery staple 7'
  expect(JSON.parse(await app.ask('vault.create', { passphrase }))).toMatchObject({ kind: 'done' })
  expect(await app.ask('vault.state', {})).toContain('"open"')
  await app.ask('vault.lock', {})
  expect(await app.ask('vault.state', {})).toContain('"locked"')
})
