import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { vaultFolder } from '#node/vault-folder.ts'
import { countAttempts } from '#vault/attempts.ts'
import type { Secret } from '#vault/door.ts'
import { unlockVault } from '#vault/index.ts'
import { hostOf } from './tools.ts'

// Vaults as earlier versions wrote them. They are never written anew: each must open for ever.

/** A copy to work in. */
const copyOf = (version: string) => {
  const root = mkdtempSync(join(tmpdir(), 'recourse-vault-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  cpSync(`tests/fixtures/vaults/${version}/vault`, root, { recursive: true })
  return root
}

const unlock = (root: string, secret: Secret) => unlockVault(vaultFolder(root), secret, hostOf(root), { attempts: countAttempts() })

const contentOf = async (source: AsyncIterable<Uint8Array>): Promise<{ readonly bytes: number; readonly sha256: string }> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of source) {
    hash.update(piece)
    bytes += piece.length
  }
  return { bytes, sha256: hash.digest('hex') }
}

describe('a vault of version 1', () => {
  const secrets = JSON.parse(readFileSync('tests/fixtures/vaults/1/secrets.json', 'utf8'))
  const { heron, wren, finch } = secrets.cases

  it.each([
    ['its passphrase', { passphrase: secrets.passphrase }],
    ['its recovery words', { words: secrets.words }],
    ['the identity on its recovery sheet', { words: secrets.identity }],
  ])('opens with %s, and all it held is there', async (_, secret) => {
    const { vault, notes, problems } = await unlock(copyOf('1'), secret)
    expect(notes).toEqual([])
    expect(problems.map(({ path }) => path)).toEqual([`cases/${finch}`])
    const listed = await vault.listCases()
    const names = Object.fromEntries(listed.map(({ id, summary, removedAt }) => [id, { summary, removedAt }]))
    const changedAt = '2026-11-24T09:00:00.000Z'
    const summaryOf = (codeName: string) => ({ codeName, alert: 'Red Notice', requestingState: 'XX', changedAt })
    expect(names).toEqual({
      [heron]: { summary: summaryOf('Heron'), removedAt: undefined },
      [wren]: { summary: summaryOf('Wren'), removedAt: expect.stringMatching(/^2026-11-24T09:00:\d\d\.000Z$/) },
      [finch]: { summary: summaryOf('Finch'), removedAt: undefined },
    })
    const read = await vault.readJournal(heron)
    expect(read.records.flatMap(({ entries }) => entries)).toEqual([
      { at: changedAt, change: { kind: 'describe', codeName: 'Heron' } },
      ...[2, 3, 4, 5].map(n => ({ n, says: `Ответ 被告人 ${n}` })),
      { n: 6 },
      { n: 7 },
    ])
    for (const { id, bytes, sha256 } of [secrets.exhibits.small, secrets.exhibits.large])
      expect(await contentOf(vault.readExhibit(heron, id))).toEqual({ bytes, sha256 })
    expect(await vault.readSettings()).toEqual({ firm: { name: 'Chambers' } })
    const [conflict] = (await vault.readJournal(finch)).conflicts
    expect(conflict?.versions.flatMap(({ records }) => records.flatMap(({ entries }) => entries))).toEqual(
      expect.arrayContaining([
        { n: 2, on: 'this machine' },
        { n: 2, on: 'the other' },
      ]),
    )
    await vault.lock()
  })

  it('can be written in', async () => {
    const root = copyOf('1')
    const { vault } = await unlock(root, { passphrase: secrets.passphrase })
    const { seq } = await vault.readJournal(heron)
    await vault.append(heron, [{ n: 8 }], {}, seq)
    await vault.compact(heron)
    expect((await vault.check()).broken.map(({ path }) => path)).toEqual([`cases/${finch}`])
    await vault.lock()
  })
})
