import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { create, scratch, unlock } from './tools.ts'

const kills = 300
const killsPerVault = 10
const lanes = 2

type Said =
  | { readonly did: 'answer'; readonly id: string; readonly n: number }
  | { readonly did: 'exhibit'; readonly id: string; readonly exhibit: string }
  | { readonly did: 'settings'; readonly n: number }
  | { readonly began: 'answer' | 'create' | 'settings'; readonly n: number }

/** All that one vault has acknowledged, in all its lives. `maybe`: what was asked for when a process was killed. */
type Ledger = { readonly answers: Map<string, number[]>; readonly exhibits: Map<string, string[]>; settings: number[]; maybe: Set<number>; next: number }

const compiledOnce = { ...process.env, NODE_COMPILE_CACHE: '.cache/compiled' }

/** The writer as one file, which starts twice as fast as the sources. Answers where it lies. */
const builtWriter = async (): Promise<string> => {
  const outDir = scratch()
  const output = { codeSplitting: false }
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'tests/contract/vault/writer.ts', outDir, target: 'node24', rolldownOptions: { output } },
    ssr: { noExternal: true },
  })
  const file = join(outDir, 'writer.js')
  // One that ends by itself, told nothing, leaves its compiled code behind; one that is killed cannot.
  spawnSync(process.execPath, [file], { input: '', env: compiledOnce, stdio: ['pipe', 'ignore', 'ignore'] })
  return file
}

const started = (file: string) => {
  const child = spawn(process.execPath, [file], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: compiledOnce,
  })
  return { child, over: new Promise<NodeJS.Signals | null>(resolve => child.once('close', (_, signal) => resolve(signal))) }
}

/** Lets a writer work, kills it a moment (in ms) after it has said so many lines, and returns all it had said. */
const workedUntilKilled = async ({ child, over }: ReturnType<typeof started>, order: object, lines: number, moment: number): Promise<readonly Said[]> => {
  let text = ''
  const begun = new Promise<void>(resolve =>
    child.stdout?.on('data', data => {
      text += data
      if (text.split('\n').length > lines) resolve()
    }),
  )
  child.stdin?.write(`${JSON.stringify(order)}\n`)
  await Promise.race([begun, over])
  await pause(moment)
  child.kill('SIGKILL')
  expect(await over).toBe('SIGKILL')
  return text
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line))
}

const note = (ledger: Ledger, said: readonly Said[]) => {
  for (const line of said) {
    if ('began' in line) ledger.maybe.add(line.n)
    else if (line.did === 'exhibit') ledger.exhibits.set(line.id, [...(ledger.exhibits.get(line.id) ?? []), line.exhibit])
    else if (line.did === 'settings') ledger.settings.push(line.n)
    else ledger.answers.set(line.id, [...(ledger.answers.get(line.id) ?? []), line.n])
    if ('n' in line) ledger.next = Math.max(ledger.next, line.n + 1)
  }
}

const numberOf = (entry: unknown): number => (typeof entry === 'object' && entry !== null && 'n' in entry ? Number(entry.n) : Number.NaN)

/** Opens the vault after a kill and holds it against the ledger. */
const expectKept = async (root: string, ledger: Ledger) => {
  const { vault, notes, problems } = await unlock(root)
  expect(problems).toEqual([])
  expect(notes).toEqual(['A lock left by a window that did not close properly was taken over.'])
  const listed = (await vault.listCases()).map(({ id }) => id)
  for (const [id, acknowledged] of ledger.answers) {
    expect(listed).toContain(id)
    const { records, conflicts, exhibits } = await vault.readJournal(id)
    expect(conflicts).toEqual([])
    const there = records.flatMap(({ entries }) => entries.map(numberOf))
    expect(there.filter(n => acknowledged.includes(n))).toEqual(acknowledged)
    for (const n of there) expect(acknowledged.includes(n) || ledger.maybe.has(n)).toBe(true)
    expect(exhibits.map(({ id }) => id)).toEqual(expect.arrayContaining(ledger.exhibits.get(id) ?? []))
  }
  expect([...ledger.exhibits.keys()].filter(id => !ledger.answers.has(id))).toEqual([])
  const settings = await vault.readSettings()
  const last = ledger.settings.at(-1)
  if (last !== undefined) expect(settings === last || (Number(settings) > last && ledger.maybe.has(Number(settings)))).toBe(true)
  expect((await vault.check()).broken).toEqual([])
  await vault.lock()
  const making = join(root, 'making')
  expect(existsSync(making) ? readdirSync(making) : []).toEqual([])
}

it(`a writer killed ${kills} times at random moments loses nothing it acknowledged and leaves nothing half-written`, { timeout: 900_000 }, async () => {
  const file = await builtWriter()
  const counts = { kills: 0, answers: 0, exhibits: 0 }
  const running = new Set<ChildProcess>()
  const ready = () => {
    const made = started(file)
    running.add(made.child)
    return made
  }
  const lane = async (number: number) => {
    // The next writer starts while the vault is looked at.
    let next = ready()
    for (let vaults = 0; counts.kills < kills; vaults += 1) {
      const root = join(scratch(), 'vault')
      await (await create(root)).vault.lock()
      const ledger: Ledger = { answers: new Map(), exhibits: new Map(), settings: [], maybe: new Set(), next: 1 }
      for (let kill = 0; kill < killsPerVault && counts.kills < kills; kill += 1) {
        counts.kills += 1
        const seed = (number * 1000 + vaults) * 1000 + kill
        const mine = next
        const said = await workedUntilKilled(mine, { root, seed, next: ledger.next }, seed % 13, (seed * 7.31) % 9)
        running.delete(mine.child)
        next = ready()
        note(ledger, said)
        await expectKept(root, ledger)
      }
      counts.answers += [...ledger.answers.values()].flat().length
      counts.exhibits += [...ledger.exhibits.values()].flat().length
    }
  }
  try {
    await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)))
  } finally {
    for (const child of running) child.kill('SIGKILL')
  }
  expect(counts.kills).toBe(kills)
  // The kills came at work, not before it.
  expect(counts.answers).toBeGreaterThan(2 * kills)
  expect(counts.exhibits).toBeGreaterThan(kills / 10)
})
