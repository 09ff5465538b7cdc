import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, it, onTestFinished } from 'vitest'
import type { HostEvent } from '#contract/host-events.ts'
import type { AnswerOf, OperationName } from '#contract/operations.ts'
import { composeHost } from '#node/host.ts'
import { pageDoor } from '#node/page-door.ts'
import { vaultIn } from '#node/vault-in.ts'
import { countAttempts } from '#vault/attempts.ts'
import { memorySettings } from '../../fakes/memory-settings.ts'
import { weakForTests } from '../../fakes/weak-work-factor.ts'

// The evidence room of a window as it is, over a vault on the disk.

const secret = 'The flat is at Kestrelgasse 17.'

const folderForTest = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'room-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

const openRoom = async () => {
  const folder = folderForTest()
  const workFolder = join(folder, 'work')
  const vault = vaultIn(join(folder, 'vault'), { workFactor: weakForTests, attempts: countAttempts() })
  const host = composeHost({ log: (_, error) => void failures.push(error), settings: memorySettings(), vault, workFolder })
  const failures: unknown[] = []
  onTestFinished(host.lock)
  const door = pageDoor(folder, host)
  const ask = async <N extends OperationName>(operation: N, input: object): Promise<AnswerOf<N>> => {
    const reply = await host.dispatch({ operation, input })
    if (reply.kind === 'refused') throw new Error(`${JSON.stringify(reply.refusal)} ${String(failures[0])}`)
    return reply.value as AnswerOf<N> // seam: dispatch answers with the value of the operation it was asked
  }
  await ask('vault.create', { passphrase: 'correct horse battery staple 7' })
  const { id, step } = await ask('case.create', { codeName: 'KESTREL' })
  const sealed = await host.receive({ case: id }, pieces(secret))
  if (sealed.kind === 'refused') throw new Error(JSON.stringify(sealed.refusal))
  const { file } = sealed.value as { readonly file: string } // seam: what the contract says of POST /exhibits
  const added = await ask('exhibit.add', { id, step, file, name: '01 lease.txt' })
  return { folder, workFolder, host, door, ask, id, file, exhibit: added.exhibit }
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

const packing = (id: string) => ({ id, asOf: '2026-11-24', task: 'one', options: { for: 'ccf', request: null } })

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

it('leaves nothing readable in the work folder once a file was examined, and nothing in the vault but sealed files', async () => {
  const { folder, workFolder } = await openRoom()
  expect(filesBelow(workFolder)).toEqual([])
  for (const path of filesBelow(folder)) expect(readFileSync(path, 'latin1')).not.toContain('Kestrelgasse')
})

it('hands a pack over by a ticket that is good once, and deletes it when it was fetched', async () => {
  const { workFolder, host, door, ask, id } = await openRoom()
  const told: HostEvent[] = []
  host.news.hear(event => void told.push(event))
  const built = await ask('pack.build', packing(id))
  expect(built.kind).toBe('built')
  expect(told).toContainEqual(expect.objectContaining({ kind: 'progress', task: 'one', says: 'Writing the bundle' }))
  expect(filesBelow(workFolder)).toHaveLength(1)

  const fetched = await door(new Request(`http://here/bytes/${built.ticket?.ticket}`))
  const bytes = new Uint8Array(await fetched.arrayBuffer())
  expect(bytes.length).toBe(built.ticket?.bytes)
  const files = unzipSync(bytes)
  expect(Object.keys(files).sort()).toEqual(built.files.map(({ name }) => name).toSorted())
  await expect.poll(() => filesBelow(workFolder)).toEqual([])
  expect((await door(new Request(`http://here/bytes/${built.ticket?.ticket}`))).status).toBe(404)
})

it('deletes what nobody fetched when the vault locks', async () => {
  const { workFolder, ask, id, exhibit, file } = await openRoom()
  await ask('exhibit.original', { id, exhibit, file })
  expect(filesBelow(workFolder)).toHaveLength(1)
  await ask('vault.lock', {})
  expect(filesBelow(workFolder)).toEqual([])
})

it.each(['Reading the files', 'Writing the bundle', 'Reading the bundle back'])('stops a pack at “%s” when the vault locks, and leaves nothing', async at => {
  const { workFolder, host, ask, id } = await openRoom()
  let locked: Promise<void> | undefined
  host.news.hear(event => {
    if (event.kind === 'progress' && event.says === at) locked ??= host.lock()
  })
  const reply = await host.dispatch({ operation: 'pack.build', input: packing(id) })
  await locked
  expect(reply).toMatchObject({ kind: 'done', value: { kind: 'cancelled', files: [] } })
  expect(filesBelow(workFolder)).toEqual([])
  await ask('vault.unlock', { passphrase: 'correct horse battery staple 7' })
  const custody = (await ask('case.open', { id })).case.custody ?? []
  expect(custody.some(({ did }) => did === 'exported')).toBe(false)
})

it('keeps nothing of a file that broke off on its way, and answers with a refusal', async () => {
  const { folder, host, id } = await openRoom()
  const before = filesBelow(join(folder, 'vault')).length
  const reply = await host.receive(
    { case: id },
    (async function* () {
      yield Buffer.from('half of')
      throw new Error('the page went away')
    })(),
  )
  expect(reply).toMatchObject({ kind: 'refused' })
  expect(filesBelow(join(folder, 'vault'))).toHaveLength(before)
  expect(await host.receive({ case: '../../etc' }, pieces('x'))).toMatchObject({ kind: 'refused', refusal: { code: 'request-invalid' } })
})

it('removes at its start what a process that is no more left behind, and not what another one is at work on', async () => {
  const folder = folderForTest()
  const gone = 2 ** 22 + 7
  for (const name of [`${gone}-left`, '1-at-work', `${process.pid}-offered`]) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'copy.pdf'), secret)
  }
  composeHost({ log: () => {}, settings: memorySettings(), workFolder: folder })
  expect(readdirSync(folder)).toEqual(['1-at-work'])
})
