import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { vaultFolder } from '#node/vault-folder.ts'
import { create, has, passphrase, scratch, unlock } from './tools.ts'

async function* failing(): AsyncIterable<Uint8Array> {
  yield Buffer.from('begun')
  throw new Error('the source failed')
}

const isRoot = process.getuid?.() === 0

describe('the folder of a vault on the disk', () => {
  it('makes a file with its folders, for its owner only, and does not write over one that is there', async () => {
    const root = join(scratch(), 'deep', 'vault')
    const files = vaultFolder(root)
    expect(await files.create('a/b/file', Buffer.from('one'))).toBe('created')
    expect(await files.create('a/b/file', Buffer.from('two'))).toBe('taken')
    expect(readFileSync(join(root, 'a/b/file'), 'utf8')).toBe('one')
    expect(statSync(join(root, 'a/b/file')).mode & 0o777).toBe(0o600)
    expect(statSync(join(root, 'a/b')).mode & 0o777).toBe(0o700)
    expect(readdirSync(join(root, 'making'))).toEqual([])
  })

  it('leaves nothing of a file whose source fails', async () => {
    const root = scratch()
    await expect(vaultFolder(root).createFrom('file', failing())).rejects.toThrow('the source failed')
    expect(readdirSync(root)).toEqual(['making'])
    expect(readdirSync(join(root, 'making'))).toEqual([])
  })

  it('reads nothing where there is nothing, and says what cannot be read', async () => {
    const root = scratch()
    const files = vaultFolder(root)
    expect(await files.read('none')).toBe(null)
    expect(await files.list('none')).toEqual({ files: [], folders: [] })
    mkdirSync(join(root, 'folder'))
    await expect(files.read('folder')).rejects.toMatchObject({ code: 'file-unreadable', info: { name: 'folder' } })
    await expect(
      (async () => {
        for await (const _ of files.stream('none')) return
      })(),
    ).rejects.toMatchObject({ code: 'file-unreadable', info: { reason: 'missing' } })
  })

  it('does not follow a link out of the vault when it deletes', async () => {
    const [root, outside] = [scratch(), scratch()]
    writeFileSync(join(outside, 'kept'), '')
    mkdirSync(join(root, 'cases'))
    symlinkSync(outside, join(root, 'cases', 'link'))
    await vaultFolder(root).remove('cases')
    expect(existsSync(join(outside, 'kept'))).toBe(true)
  })

  it.skipIf(isRoot)('may be read only: it opens, refuses what writes, and says why (skipped for root, whom no mode stops)', async () => {
    const root = join(scratch(), 'vault')
    const { vault } = await create(root)
    const { id } = await vault.createCase({}, [{ n: 1 }])
    await vault.lock()
    for (const folder of [root, ...readdirSync(root, { recursive: true, encoding: 'utf8' }).map(path => join(root, path))])
      if (statSync(folder).isDirectory()) chmodSync(folder, 0o500)
    const { vault: again, notes } = await unlock(root)
    expect(notes).toEqual(['The vault can only be read here: its folder cannot be written.'])
    await expect(again.append(id, [], {}, 1)).rejects.toMatchObject({ code: 'vault-read-only' })
  })
})

/** Real file systems need the right to mount one, in a name space of their own that vanishes with the process. */
const mayMount = has('unshare') && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'none', '/mnt'], { stdio: 'ignore' }).status === 0

describe.skipIf(!mayMount)('a vault on a file system that is (skipped where none can be mounted)', () => {
  const inMount = (mount: string, root: string, script: string) =>
    spawnSync('unshare', ['-m', 'sh', '-c', `${mount} && exec "$0" --input-type=module -e "$1"`, process.execPath, script], {
      encoding: 'utf8',
      env: { ...process.env, VAULT: root, PASSPHRASE: passphrase },
    })

  const opening = `
    import { unlock } from './tests/contract/vault/outside-vitest.ts'
    const { vault, notes } = await unlock(process.env.VAULT)
    const [{ id }] = await vault.listCases()
    const said = { notes, kept: 0 }
    try {
      for (;;) {
        const { seq } = await vault.append(id, [{ n: 'x'.repeat(5000) }], {}, (await vault.readJournal(id)).seq)
        said.kept = seq
      }
    } catch (error) {
      said.refused = { code: error.code, info: error.info }
    }
    said.records = (await vault.readJournal(id)).records.length
    said.broken = (await vault.check()).broken
    console.log(JSON.stringify(said))`

  const vaultWithCase = async () => {
    const root = join(scratch(), 'vault')
    const { vault } = await create(root)
    await vault.createCase({}, [{ n: 1 }])
    await vault.lock()
    return root
  }

  it('full: what was acknowledged is there, the next answer is refused as the disk is full, and the check passes', async () => {
    const root = await vaultWithCase()
    const { stdout, stderr } = inMount(
      `mkdir /tmp/copy-$$ && cp -r "$VAULT" /tmp/copy-$$ && mount -t tmpfs -o size=400k none "$VAULT" && cp -r /tmp/copy-$$/vault/. "$VAULT" && rm -r /tmp/copy-$$`,
      root,
      opening,
    )
    expect(stderr).toBe('')
    const said = JSON.parse(stdout)
    expect(said).toMatchObject({ refused: { code: 'vault-unwritable', info: { reason: 'disk-full' } }, broken: [] })
    expect(said.kept).toBeGreaterThan(5)
    expect(said.records).toBe(said.kept)
  })

  it('mounted read-only: it opens to be read, and says why nothing can be added', async () => {
    const root = await vaultWithCase()
    const { stdout, stderr } = inMount(`mount --bind "$VAULT" "$VAULT" && mount -o remount,ro,bind "$VAULT"`, root, opening)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({
      notes: ['The vault can only be read here: its folder cannot be written.'],
      refused: { code: 'vault-read-only', info: { by: 'its folder cannot be written' } },
      records: 1,
      broken: [],
    })
  })
})
