import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratch } from '../vault/tools.ts'
import { passphrase, withVault } from '../vault/two-vaults.ts'

/** The command line with a passphrase in its environment, or on its standard input where `lines` are given. */
const recourse = (args: readonly string[], lines?: string) => {
  const { RECOURSE_PASSPHRASE: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/recourse.js', ...args, ...(lines === undefined ? [] : ['--passphrase-fd', '0'])], {
    encoding: 'utf8',
    input: lines ?? '',
    env: { ...env, NO_COLOR: '1', ...(lines === undefined ? { RECOURSE_PASSPHRASE: passphrase } : {}) },
  })
  return { status, stdout, stderr }
}

const filled = async () => {
  const root = scratch()
  const app = await withVault(root, 'vault')
  const text = readFileSync('examples/recognised-refugee.json', 'utf8')
  const opened = await app.ask('case.import', { file: { name: 'case.json', text } })
  await app.ask('vault.lock', {})
  return { root, folder: app.folder, vault: ['--vault', app.folder], codeName: opened.case.codeName, id: opened.id, recovery: app.recovery }
}

describe('recourse vault', { timeout: 180_000 }, () => {
  it('takes the passphrase from a file descriptor, changes it, and refuses the old one', async () => {
    const { vault } = await filled()
    const next = 'another passphrase for tests'
    expect(recourse(['vault', 'change-passphrase', ...vault], `${passphrase}\n${next}\n`).status).toBe(0)
    const refused = recourse(['vault', 'list', ...vault], `${passphrase}\n`)
    expect(refused.status).toBe(2)
    expect(refused.stderr).not.toContain(passphrase)
    expect(recourse(['vault', 'list', ...vault], `${next}\n`).stdout).toContain('KESTREL')
  })

  it('sets a new passphrase by the words of the recovery sheet', async () => {
    const { vault, recovery } = await filled()
    const next = 'another passphrase for tests'
    expect(recourse(['vault', 'change-passphrase', '--words', ...vault], `${recovery.words.join(' ')}\n${next}\n`).status).toBe(0)
    expect(recourse(['vault', 'list', ...vault], `${next}\n`).stdout).toContain('KESTREL')
  })

  it('never takes the passphrase that opened the vault for the new one', async () => {
    const { vault } = await filled()
    const { status, stderr } = recourse(['vault', 'change-passphrase', ...vault])
    expect([status, stderr]).toEqual([2, expect.stringContaining('no terminal')])
  })

  it('names every broken file, goes on, and ends with 2', async () => {
    const { folder, vault, id } = await filled()
    const path = join(folder, 'cases', id, '0000000001.age')
    const bytes = readFileSync(path)
    bytes[bytes.length - 5] = (bytes.at(-5) ?? 0) ^ 1
    writeFileSync(path, bytes)
    writeFileSync(join(folder, 'settings.age'), 'nothing of the kind')
    const { status, stdout } = recourse(['vault', 'check', ...vault, '--json'])
    expect(status).toBe(2)
    expect(JSON.parse(stdout).broken.map(({ file }: { readonly file: string }) => file)).toEqual(
      expect.arrayContaining([`cases/${id}/0000000001.age`, 'settings.age']),
    )
  })

  it('a case of a vault stands wherever a case file stood, and only one of the two', async () => {
    const { root, vault, codeName } = await filled()
    const asOf = ['--as-of', '2026-11-23']
    const file = 'examples/recognised-refugee.json'
    expect(recourse(['assess', ...vault, '--case', codeName.toLowerCase(), ...asOf, '--json']).stdout).toBe(
      recourse(['assess', file, ...asOf, '--json']).stdout,
    )
    const out = join(root, 'papers')
    expect(recourse(['draft', ...vault, '--case', codeName, '--document', 'deletion-request', '--out', out, ...asOf]).status).toBe(0)
    expect(readdirSync(out).length).toBe(2)
    expect(recourse(['assess', file, ...vault, '--case', codeName]).status).toBe(2)
    const unknown = recourse(['assess', ...vault, '--case', 'NOBODY'])
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('vault list')])
  })

  it('shows what a colleague’s file would change before anything is made of it', async () => {
    const { root, vault, codeName, id } = await filled()
    const key = JSON.parse(recourse(['vault', 'key', ...vault, '--json']).stdout).recipient
    const out = join(root, 'x.recourse.age')
    // sealed for itself, to have one vault in play
    expect(recourse(['vault', 'export', ...vault, '--case', codeName, '--to', key, '--out', out]).status).toBe(0)
    const shown = JSON.parse(recourse(['vault', 'import', out, ...vault, '--json']).stdout)
    expect(shown).toMatchObject({ into: { id }, differences: [] })
    expect(recourse(['vault', 'import', out, ...vault, '--accept', 'answer no.such']).status).toBe(2)
  })
})
