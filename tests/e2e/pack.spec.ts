import { unzipSync } from 'fflate'
import { fromWire } from '#contract/wire.ts'
import { type App, expect, test } from './app.ts'
import { fetchBytes, sendText } from './in-page.js'
import { textOfPdf } from './pdf-text.ts'

test('a file is sealed, becomes an exhibit, and goes out in a pack that was bound and checked by the app as it is built', async ({ app }) => {
  test.setTimeout(120_000)
  await done(app, 'vault.create', { passphrase: 'correct horse battery staple 7' })
  const { id, step } = await done<{ id: string; step: number }>(app, 'case.create', { codeName: 'KESTREL' })
  const { file } = await sealed(app, id, 'The warrant was signed by a prosecutor.')
  const added = await done<{ exhibit: string; opened: { step: number } }>(app, 'exhibit.add', { id, step, file, name: '01 Warrant.txt' })
  const preview = await done<{ ticket: string }>(app, 'exhibit.copy', { id, exhibit: added.exhibit, file })
  expect(textOfPdf(await fetched(app, preview.ticket))).toContain('signed by a prosecutor')

  const options = { for: 'ccf', request: null }
  const built = await done<{ kind: string; ticket: { ticket: string }; pages: number }>(app, 'pack.build', { id, asOf: '2026-11-24', task: 'one', options })
  expect(built.kind).toBe('built')
  const files = unzipSync(await fetched(app, built.ticket.ticket))
  expect(Object.keys(files).sort()).toEqual(['bundle.pdf', 'index.docx', 'index.pdf', 'manifest.json', 'verification-report.pdf', 'verify.html'])
  expect(textOfPdf(files['bundle.pdf'] ?? new Uint8Array())).toContain('signed by a prosecutor')
})

const done = async <T>(app: App, operation: string, input: unknown): Promise<T> => {
  const reply = fromWire(await app.ask(operation, input))
  expect(reply).toMatchObject({ kind: 'done' })
  return (reply as { readonly value: T }).value // seam: matched on the line before; the spec names what the operation answers
}

const sealed = async (app: App, id: string, text: string): Promise<{ readonly file: string }> => {
  const reply = JSON.parse(await app.page.evaluate(sendText, { case: id, text }))
  expect(reply).toMatchObject({ kind: 'done' })
  return reply.value
}

const fetched = async (app: App, ticket: string): Promise<Uint8Array> => Buffer.from(await app.page.evaluate(fetchBytes, ticket), 'base64')
