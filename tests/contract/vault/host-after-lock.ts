import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { getHeapSnapshot } from 'node:v8'
import { composeHost } from '#node/host.ts'
import { vaultIn } from '#node/vault-in.ts'
import { memorySettings } from '../../fakes/memory-settings.ts'
import { weakForTests } from '../../fakes/weak-work-factor.ts'

// A host with a window through a day's work, then locked, which looks for what it had in its own memory. The words it looks for are put together
// only when they are looked for, so that looking leaves no trace of its own.

const root = process.argv[2] ?? ''
const marks = ['answer', 'note', 'title', 'exhibit', 'colleague', 'codename'] as const
const marked = (mark: string) => ['marker', 'of', mark].join('-')

const host = composeHost({
  log: () => {},
  settings: memorySettings(),
  vault: vaultIn(join(root, 'vault'), { workFactor: weakForTests }),
  workFolder: join(root, 'work'),
})

const ask = async (operation: string, input: object) => {
  const reply = await host.dispatch({ operation, input })
  if (reply.kind === 'refused') throw new Error(`${operation}: ${reply.refusal.code}`)
  return reply.value as never // seam: our own process knows what it asks
}

const work = async () => {
  await ask('vault.create', { passphrase: 'a passphrase for tests' })
  const { id, step }: { id: string; step: number } = await ask('case.create', { codeName: marked('codename') })
  const { step: next }: { step: number } = await ask('case.change', {
    id,
    step,
    changes: [
      { kind: 'answer', fact: 'applicant.family-name', answer: { answer: 'value', value: marked('answer'), note: marked('note') } },
      { kind: 'exhibit', exhibit: { id: 'e1', number: 1, title: marked('title'), level: 'C2' } },
    ],
  })
  const received = await host.receive(
    { case: id },
    (async function* () {
      yield Buffer.from(`${marked('exhibit')} ${'a sentence. '.repeat(50)}`)
    })(),
  )
  const { file } = (received.kind === 'done' ? received.value : {}) as { readonly file: string } // seam: what a file is answered with
  const { exhibit }: { exhibit: string } = await ask('exhibit.add', { id, step: next, file, name: 'a.txt' })
  await ask('exhibit.original', { id, exhibit, file })
  await ask('case.find', { words: 'marker' })
  await ask('case.assess', { case: { id }, asOf: '2026-11-23' })
  await ask('case.history', { id })
  await ask('colleague.add', { name: marked('colleague'), key: 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj' })
  await ask('vault.backup', {})
}

const found = async () => {
  globalThis.gc?.()
  const snapshot = await text(getHeapSnapshot())
  return { marks: marks.filter(mark => snapshot.includes(marked(mark))), identity: /AGE-SECRET-KEY-1[A-Z0-9]{50}/.test(snapshot) }
}

await work()
const before = await found()
await host.lock()
// what was let go at the end of a turn
await new Promise(resolve => setImmediate(resolve))
const after = await found()
const reply = await host.dispatch({ operation: 'case.list', input: {} })
process.stdout.write(JSON.stringify({ before, after, locked: reply.kind === 'refused' ? reply.refusal.code : 'open' }))
process.exit(0)
