import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratch } from '../vault/tools.ts'
import { appOn, passphrase, withVault } from '../vault/two-vaults.ts'

const recourse = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/recourse.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', RECOURSE_PASSPHRASE: passphrase },
  })
  return { status, stdout, stderr }
}

/** A vault with the refugee's case, whose exhibits have no files yet, and a folder with files of three of them, two the same, and one of none. */
const withScans = async () => {
  const root = scratch()
  const app = await withVault(root, 'vault')
  const { id } = await app.ask('case.import', { file: { name: 'case.json', text: readFileSync('examples/recognised-refugee.json', 'utf8') } })
  await app.ask('vault.lock', {})
  const scans = join(root, 'scans')
  mkdirSync(scans)
  writeFileSync(join(scans, '4 letter.txt'), 'The letter that confirms the status.\n')
  writeFileSync(join(scans, '8 warrant.txt'), 'The warrant.\n')
  writeFileSync(join(scans, '5 letter once more.txt'), 'The letter that confirms the status.\n')
  writeFileSync(join(scans, 'loose.txt'), 'Belongs to nothing.\n')
  return { root, id, folder: app.folder, scans, at: ['--vault', app.folder, '--case', 'kestrel'] as const }
}

const filesIn = async (folder: string, id: string) => {
  const { ask } = appOn(folder)
  await ask('vault.unlock', { passphrase })
  const { case: subject } = await ask('case.open', { id })
  await ask('vault.lock', {})
  return {
    names: subject.exhibits.flatMap(({ number, files = [] }) => files.map(({ name }) => `${number} ${name}`)),
    custody: (subject.custody ?? []).map(({ did }) => did),
  }
}

describe('recourse pack of a case in a vault', { timeout: 180_000 }, () => {
  it('seals the files it is given, binds what the vault keeps, and neither seals nor notes them again the next time', async () => {
    const { root, id, folder, scans, at } = await withScans()
    const out = join(root, 'pack')
    const first = recourse('pack', ...at, '--exhibits', scans, '--out', out, '--no-request', '--json')
    expect(first.stderr).not.toContain(passphrase)
    expect(first.status).toBe(0)
    expect(JSON.parse(first.stdout)).toMatchObject({ kind: 'built', unmatched: ['loose.txt'] })
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['bundle.pdf', 'manifest.json', 'verify.html']))
    expect(recourse('verify', out).status).toBe(0)

    const kept = await filesIn(folder, id)
    expect(kept.names).toEqual(['4 4 letter.txt', '5 5 letter once more.txt', '8 8 warrant.txt'])
    expect(kept.custody).toEqual(expect.arrayContaining(['added', 'derived', 'exported']))

    const again = recourse('pack', ...at, '--exhibits', scans, '--out', out, '--no-request', '--replace', '--json')
    expect(again.status).toBe(0)
    expect((await filesIn(folder, id)).names).toEqual(kept.names)

    const fromVault = recourse('pack', ...at, '--out', join(root, 'second'), '--no-request', '--json')
    expect(fromVault.status).toBe(0)
    const pages = ({ stdout }: { readonly stdout: string }) => JSON.parse(stdout).pages
    expect(pages(fromVault)).toBe(pages(first))
  })

  it('a file shorter than a page that is cited of its exhibit is named with the remedy and left out of the vault; the others go in', async () => {
    const { root, id, folder, scans, at } = await withScans()
    writeFileSync(join(scans, '1 alert.txt'), 'One page, and the case cites the third.\n')
    const { status, stdout } = recourse('pack', ...at, '--exhibits', scans, '--out', join(root, 'pack'), '--no-request')
    expect(status).toBe(2)
    expect(stdout).toMatch(/Not taken into the vault, and not in this pack\n-+\n {2}- 1 alert\.txt: The page cited is 2.*has 1\s+page/s)
    expect((await filesIn(folder, id)).names).toEqual(['4 4 letter.txt', '5 5 letter once more.txt', '8 8 warrant.txt'])
    expect(readdirSync(join(folder, 'cases', id, 'exhibits'))).toHaveLength(4) // three files, and the manifest of the pack
  })

  it('a case file needs its files named, a vault takes no --record, and only one of the two is taken', async () => {
    const { root, at } = await withScans()
    const out = ['--out', join(root, 'pack')]
    const said = (...args: readonly string[]) => {
      const { status, stderr } = recourse('pack', ...args, ...out)
      return [status, stderr]
    }
    expect(said('examples/recognised-refugee.json')).toEqual([2, expect.stringContaining('--exhibits')])
    expect(said(...at, '--record')).toEqual([2, expect.stringContaining('--record is for case files')])
    expect(said('examples/recognised-refugee.json', ...at)).toEqual([2, expect.stringContaining('A case file and a vault were named')])
    expect(readdirSync(root)).not.toContain('pack')
  })
})
