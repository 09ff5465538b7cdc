import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Reply } from '#contract/reply.ts'
import { fromWire } from '#contract/wire.ts'
import { composeHost } from '#node/host.ts'
import { pageDoor } from '#node/page-door.ts'
import { vaultIn } from '#node/vault-in.ts'
import { memorySettings } from '../../fakes/memory-settings.ts'
import { weakForTests } from '../../fakes/weak-work-factor.ts'
import { scratch } from './tools.ts'
import { passphrase } from './two-vaults.ts'

/** A host with a window and its page's door, on a folder of its own. */
const windowOn = (root: string) => {
  const host = composeHost({
    log: (_, error) => void process.stderr.write(`${error instanceof Error ? error.stack : error}\n`),
    settings: memorySettings(),
    vault: vaultIn(join(root, 'vault'), { workFactor: weakForTests }),
    workFolder: join(root, 'work'),
  })
  const door = pageDoor('out/renderer', host)
  const answerOf = (reply: Reply) => {
    if (reply.kind === 'refused') throw new Error(JSON.stringify(reply.refusal))
    return reply.value as never // seam: the test knows what it asks
  }
  return {
    host,
    ask: async (operation: string, input: object) => answerOf(await host.dispatch({ operation, input })),
    fetched: async (ticket: string) => Buffer.from(await (await door(new Request(`http://page/bytes/${ticket}`))).arrayBuffer()),
    give: async (bytes: Buffer): Promise<string> => {
      const reply = fromWire(await (await door(new Request('http://page/files', { method: 'POST', body: new Uint8Array(bytes) }))).text()) as Reply // seam: what POST /files answers
      const { given }: { given: string } = answerOf(reply)
      return given
    },
  }
}

it('in a window, a backup goes out by a ticket, comes in as a file, and is restored where there is no vault', async () => {
  const [here, there] = [windowOn(scratch()), windowOn(scratch())]
  await here.ask('vault.create', { passphrase })
  await here.ask('case.create', { codeName: 'HERON' })
  const { ticket, bytes }: { ticket: string; bytes: number } = await here.ask('vault.backup', { out: '/a/page/names/no/path' })
  const backup = await here.fetched(ticket)
  expect(backup.length).toBe(bytes)
  expect((await here.fetched(ticket)).toString()).toBe('There is nothing here.')
  expect(await here.ask('vault.drill', { given: await here.give(backup), secret: { passphrase } })).toMatchObject({ equal: true })
  expect(await there.ask('vault.restore', { given: await there.give(backup), secret: { passphrase } })).toMatchObject({ broken: [] })
  expect(await there.ask('case.list', {})).toMatchObject([{ codeName: 'HERON' }])
})

it('in a window, a vault to travel with goes out as a backup of it, and holds the chosen case only', async () => {
  const [root, away] = [scratch(), scratch()]
  const [here, there] = [windowOn(root), windowOn(away)]
  await here.ask('vault.create', { passphrase })
  const { id }: { id: string } = await here.ask('case.create', { codeName: 'HERON' })
  await here.ask('case.create', { codeName: 'KESTREL' })
  const { ticket }: { ticket: string } = await here.ask('vault.travel', { cases: [id], passphrase: 'a passphrase for the journey' })
  await there.ask('vault.restore', { given: await there.give(await here.fetched(ticket)), secret: { passphrase: 'a passphrase for the journey' } })
  expect(await there.ask('case.list', {})).toMatchObject([{ codeName: 'HERON' }])
})

it.each(['the host', 'the page'])('what a page gave is gone when %s locks the vault, and every page hears of it', async by => {
  const root = scratch()
  const { host, ask, give } = windowOn(root)
  const heard: string[] = []
  host.news.hear(({ kind }) => void heard.push(kind))
  await ask('vault.create', { passphrase })
  const given = await give(Buffer.from('anything'))
  await ask('vault.backup', {})
  await (by === 'the host' ? host.lock() : ask('vault.lock', {}))
  expect(heard).toEqual(['locked'])
  await ask('vault.unlock', { passphrase })
  await expect(ask('vault.drill', { given, secret: { passphrase } })).rejects.toThrow('file-unreadable')
  expect(readdirSync(join(root, 'work'), { recursive: true }).filter(name => /[0-9a-f-]{36}$/.test(String(name)))).toEqual([])
})
