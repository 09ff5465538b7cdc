import { rmSync } from 'node:fs'
import { cp, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, expect } from './app.ts'

export const passphrase = 'correct horse battery staple 7'

type Prepared = { readonly folder: string; readonly words: string; readonly caseId?: string }

const prepared = new Map<string, Prepared>()
process.once('exit', () => {
  for (const { folder } of prepared.values()) rmSync(folder, { recursive: true, force: true })
})

/**
 * A vault that stands open, empty or with one example in it; answers with the case's id. The first test of a worker makes it through the host under
 * test; the others get a copy and open it by the words of its sheet, which costs no scrypt.
 */
export const openPrepared = async (app: App, example?: string): Promise<string | undefined> => {
  const vault = join(app.data, 'vault')
  const before = prepared.get(example ?? '')
  if (before !== undefined) {
    await cp(before.folder, vault, { recursive: true })
    await done(app, 'vault.unlock', { words: before.words })
    return before.caseId
  }
  const { words } = await done(app, 'vault.create', { passphrase })
  const caseId = example === undefined ? undefined : await importCase(app, `${example}.json`, JSON.parse(await readFile(`examples/${example}.json`, 'utf8')))
  await done(app, 'vault.lock', {})
  const folder = await mkdtemp(join(tmpdir(), 'recourse-prepared-'))
  await cp(vault, folder, { recursive: true })
  prepared.set(example ?? '', { folder, words: words.join(' '), ...(caseId !== undefined && { caseId }) })
  await done(app, 'vault.unlock', { words: words.join(' ') })
  return caseId
}

/** A case file taken into the open vault. Answers with the case's id. */
export const importCase = async (app: App, name: string, subject: object): Promise<string> =>
  String((await done(app, 'case.import', { file: { name, text: JSON.stringify(subject) } })).id)

/** What the host answers; it must not refuse. */
const done = async (app: App, operation: string, input: unknown) => {
  const reply = JSON.parse(await app.ask(operation, input))
  expect(reply.kind).toBe('done')
  return reply.value
}
