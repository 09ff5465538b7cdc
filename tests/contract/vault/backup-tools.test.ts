import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ageAtTerminal, has, scratch } from './tools.ts'
import { appOn, passphrase, withExhibit, withVault } from './two-vaults.ts'

const missing = ['age', 'python3', 'tar'].filter(command => !has(command))

const backedUp = async () => {
  const root = scratch()
  const app = await withVault(root, 'vault')
  const bytes = Buffer.alloc(300_000, 'exhibit ')
  const { id, file } = await withExhibit(app, 'HERON', 'Judgment', bytes)
  const out = join(root, 'backup.tar')
  await app.ask('vault.backup', { out })
  return { root, app, id, file, bytes, out }
}

/** What a command wrote, or the reason why it failed. */
const ran = (command: string, args: readonly string[], cwd: string): Buffer => {
  const { status, stdout, stderr } = spawnSync(command, [...args], { cwd, maxBuffer: 1e8 })
  expect(status, stderr.toString()).toBe(0)
  return stdout
}

describe.skipIf(missing.length > 0)(`a backup and public tools alone (skipped where age, python3 or tar is missing)`, () => {
  it.each(['the passphrase', 'the recovery sheet'])('becomes the vault again by %s', async by => {
    const { root, app, id, file, bytes, out } = await backedUp()
    expect(ran('tar', ['tf', out], root).toString().trim().split('\n')).toEqual(['identity.age', 'recovery.age', 'contents.age'])
    ran('tar', ['xf', out], root)
    if (by === 'the passphrase') expect(ageAtTerminal(['-d', '-o', join(root, 'key'), join(root, 'identity.age')], [passphrase]).status).toBe(0)
    else {
      writeFileSync(join(root, 'sheet'), `${app.recovery.identity}\n`)
      writeFileSync(join(root, 'key'), ran('age', ['-d', '-i', 'sheet', 'recovery.age'], root))
    }
    const again = join(root, 'again')
    mkdirSync(again)
    writeFileSync(join(root, 'contents.tar'), ran('age', ['-d', '-i', 'key', 'contents.age'], root))
    ran('tar', ['xf', '../contents.tar'], again)
    ran('cp', ['identity.age', 'recovery.age', 'again'], root)
    const { files } = JSON.parse(readFileSync(join(again, 'manifest.json'), 'utf8'))
    for (const { path, sha256 } of files) expect(ran('sha256sum', [path], again).toString().slice(0, 64)).toBe(sha256)
    expect(ran('age', ['-d', '-i', 'key', `again/cases/${id}/exhibits/${file.id}.age`], root).equals(bytes)).toBe(true)
    const restored = appOn(again)
    await restored.ask('vault.unlock', { passphrase })
    expect((await restored.ask('vault.check', {})).broken).toEqual([])
    expect((await restored.ask('case.open', { id })).case.codeName).toBe('HERON')
  })
})

describe('a backup made by the app', () => {
  it('is not written over a file, and leaves nothing behind where it cannot be finished', async () => {
    const { root, app, out } = await backedUp()
    const before = readFileSync(out)
    await expect(app.ask('vault.backup', { out })).rejects.toMatchObject({ code: 'output-exists' })
    expect(readFileSync(out).equals(before)).toBe(true)
    await expect(app.ask('vault.backup', { out: join(out, 'in-a-file') })).rejects.toMatchObject({ code: 'folder-unwritable' })
    expect(ran('ls', ['-A'], root).toString().trim().split('\n').toSorted()).toEqual(['backup.tar', 'vault'])
  })

  it('is restored where there is no vault, and nowhere else', async () => {
    const { root, app, id, out } = await backedUp()
    await expect(app.ask('vault.restore', { given: out, secret: { passphrase } })).rejects.toMatchObject({ code: 'vault-exists' })
    const fresh = appOn(join(root, 'fresh'))
    await expect(fresh.ask('vault.restore', { given: out, secret: { passphrase: 'not this one' } })).rejects.toMatchObject({ code: 'passphrase-wrong' })
    expect(await fresh.ask('vault.restore', { given: out, secret: { words: app.recovery.words.join(' ') } })).toMatchObject({ readOnly: false, broken: [] })
    expect((await fresh.ask('case.open', { id })).case.exhibits[0]?.title).toBe('Judgment')
  })

  it('is proven by a drill, which names the case that moved on', async () => {
    const { app, id, out } = await backedUp()
    expect(await app.ask('vault.drill', { given: out, secret: { passphrase } })).toMatchObject({ equal: true })
    const { step } = await app.ask('case.open', { id })
    await app.ask('case.change', { id, step, changes: [{ kind: 'describe', note: 'later' }] })
    expect(await app.ask('vault.drill', { given: out, secret: { passphrase } })).toMatchObject({
      equal: false,
      apart: [{ codeName: 'HERON', onlyHere: { records: 1, exhibits: 0 } }],
    })
  })
})
