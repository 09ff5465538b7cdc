import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseOpened, CaseSaved } from '#contract/case-replies.ts'
import { composeNodeApp } from '#node/compose.ts'
import { vaultIn } from '#node/vault-in.ts'

// The vault through the app's one door, on this machine's disk: what a person waits for at unlocking, at the list, at each answer.

const passphrase = 'seven words for a bench and no case'
const cases = 1000

/** Prints one line per measure, in the style of the other measures. */
export const benchVault = async (print: (line: string) => void): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-bench-vault-'))
  try {
    const dispatch = composeNodeApp({
      log: (_, error) => {
        throw error
      },
      vault: vaultIn(join(folder, 'vault')),
    })
    const ask = async <T>(operation: string, input: object): Promise<T> => {
      const reply = await dispatch({ operation, input })
      if (reply.kind === 'refused') throw new Error(`${operation}: ${reply.refusal.code}`)
      return reply.value as T // seam: the bench knows what it asks
    }
    await ask('vault.create', { passphrase })
    let last: CaseOpened | undefined
    for (let made = 0; made < cases; made += 1) last = await ask<CaseOpened>('case.create', { codeName: `CASE-${made}` })

    const saves: number[] = []
    let step = last?.step ?? 1
    const id = last?.id ?? ''
    for (let save = 0; save < 120; save += 1) {
      const answer = { answer: 'value', value: `answer ${save}` }
      const start = performance.now()
      const saved = await ask<CaseSaved>('case.change', { id, step, changes: [{ kind: 'answer', fact: 'applicant.born-in', answer }] })
      saves.push(performance.now() - start)
      step = saved.step
    }
    await ask('vault.lock', {})

    const unlocks: number[] = []
    const lists: number[] = []
    for (let round = 0; round < 5; round += 1) {
      const start = performance.now()
      await ask('vault.unlock', { passphrase })
      const open = performance.now()
      await ask('case.list', {})
      unlocks.push(open - start)
      lists.push(performance.now() - open)
      await ask('vault.lock', {})
    }
    print(line(`unlock a vault of ${cases} cases, factor 18`, unlocks, '<= 2 s'))
    print(line(`list of ${cases} cases once it is open`, lists, '<= 1 s'))
    print(line('one answer saved and acknowledged', saves.slice(20), '<= 20 ms median'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const line = (what: string, times: readonly number[], aim: string): string => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return `${what.padEnd(44)} ${ms(at(0.5)).padStart(9)}  (5th to 95th: ${ms(at(0.05))} to ${ms(at(0.95))})  aim: ${aim}`
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`

if (import.meta.main) await benchVault(console.log)
