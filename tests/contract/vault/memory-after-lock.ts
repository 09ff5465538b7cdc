import { text } from 'node:stream/consumers'
import { getHeapSnapshot } from 'node:v8'
import { create, unlock } from './outside-vitest.ts'

// A process that works in a vault, locks it, and then looks for what it had in its own memory. The words it looks for are put together only
// when they are looked for, so that looking leaves no trace of its own.

const root = process.argv[2] ?? ''
const marks = ['answer', 'summary', 'exhibit', 'setting'] as const
const marked = (mark: string) => ['marker', 'of', mark].join('-')

const work = async () => {
  const { vault: made } = await create(root)
  const { id } = await made.createCase({ codeName: marked('summary') }, [{ says: marked('answer') }])
  await made.addExhibit(
    id,
    (async function* () {
      yield Buffer.from(marked('exhibit'))
    })(),
  )
  await made.writeSettings({ firm: marked('setting') })
  await made.lock()
  const { vault } = await unlock(root)
  const read = await vault.readJournal(id)
  for await (const _ of vault.readExhibit(id, read.exhibits[0]?.id ?? '')) void _
  await vault.readSettings()
  await vault.listCases()
  await vault.check()
  return vault
}

const found = async () => {
  globalThis.gc?.()
  const snapshot = await text(getHeapSnapshot())
  return { marks: marks.filter(mark => snapshot.includes(marked(mark))), identity: /AGE-SECRET-KEY-1[A-Z0-9]{50}/.test(snapshot) }
}

const vault = await work()
const before = await found()
await vault.lock()
const after = await found()
// The vault itself is still there, as the app would have it: what is gone is not gone because the vault is.
process.stdout.write(JSON.stringify({ before, after, locked: await vault.listCases().catch(({ code }: { readonly code: string }) => code) }))
