import { writeSync } from 'node:fs'
import { unlock } from './outside-vitest.ts'

// A process that works in a vault until it is killed. It reads where and with which seed from its input, and says what it is about to do and
// what was acknowledged, a line of JSON each, written before it goes on.

const say = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`)

/** Numbers from 0 to 1 that a seed settles (mulberry32). */
const dice = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

const told = await new Promise<string>(resolve => process.stdin.once('data', data => resolve(String(data))))
const { root, seed, next } = JSON.parse(told) as { readonly root: string; readonly seed: number; readonly next: number } // seam: our own test writes it
const roll = dice(seed)
const { vault } = await unlock(root)
const cases = (await vault.listCases()).map(({ id }) => id)

async function* exhibit(length: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < length; at += 20_000) yield Buffer.alloc(Math.min(20_000, length - at), 7)
}

for (let n = next; ; n += 1) {
  const id = cases[Math.floor(roll() * cases.length)]
  const kind = roll()
  if (id === undefined || (kind < 0.03 && cases.length < 4)) {
    say({ began: 'create', n })
    const made = await vault.createCase({ codeName: 'Heron' }, [{ n }])
    cases.push(made.id)
    say({ did: 'answer', id: made.id, n })
  } else if (kind < 0.12) {
    await vault.compact(id)
  } else if (kind < 0.2) {
    const added = await vault.addExhibit(id, exhibit(Math.floor(roll() * 200_000)))
    say({ did: 'exhibit', id, exhibit: added.id })
  } else if (kind < 0.25) {
    await (roll() < 0.5 ? vault.removeCase(id) : vault.putBackCase(id))
  } else if (kind < 0.3) {
    say({ began: 'settings', n })
    await vault.writeSettings(n)
    say({ did: 'settings', n })
  } else {
    const { seq } = await vault.readJournal(id)
    say({ began: 'answer', id, n })
    await vault.append(id, [{ n }], { codeName: 'Heron' }, seq)
    say({ did: 'answer', id, n })
  }
}
