import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder } from '#node/read-folder.ts'
import { writeKit } from '#node/write-kit.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const file = (name: string, text: string) => ({ name, bytes: bytes(text), sha256: sha256(text) })
const manifest = (...names: readonly string[]) => file('kit.json', JSON.stringify({ format: 'recourse-kit', files: names.map(name => ({ name })) }))

describe('writing a kit', () => {
  let home: string
  let out: string
  let annexes: string
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'recourse-kit-'))
    out = join(home, 'deeper', 'kit')
    annexes = join(home, 'annexes')
    mkdirSync(annexes)
    writeFileSync(join(annexes, 'passport.pdf'), 'scan')
  })
  afterEach(() => {
    chmodSync(home, 0o700)
    rmSync(home, { recursive: true, force: true })
  })

  const kit = { files: [file('kit.html', 'page'), manifest('kit.html', 'A01.pdf')], copies: [{ from: 'passport.pdf', to: 'A01.pdf', sha256: sha256('scan') }] }
  const left = () => readdirSync(join(home, 'deeper'))

  it('leaves the folder and nothing beside it, open to nobody else', async () => {
    await writeKit(out, kit, annexes)
    expect(readdirSync(out).sort()).toEqual(['A01.pdf', 'kit.html', 'kit.json'])
    expect(left()).toEqual(['kit'])
    for (const path of [out, join(out, 'A01.pdf')]) expect(statSync(path).mode & 0o077).toBe(0)
  })

  it('leaves nothing where an annex changed in between', async () => {
    writeFileSync(join(annexes, 'passport.pdf'), 'another scan')
    await expect(writeKit(out, kit, annexes)).rejects.toMatchObject({ code: 'file-changed', info: { name: 'passport.pdf' } })
    expect(left()).toEqual([])
  })

  it('leaves nothing where an annex is gone', async () => {
    rmSync(join(annexes, 'passport.pdf'))
    await expect(writeKit(out, kit, annexes)).rejects.toThrow()
    expect(left()).toEqual([])
  })

  it('uses a folder that is there and empty', async () => {
    mkdirSync(out, { recursive: true })
    await writeKit(out, kit, annexes)
    expect(existsSync(join(out, 'kit.html'))).toBe(true)
  })

  it('does not touch a folder that holds anything', async () => {
    await writeKit(out, kit, annexes)
    await expect(writeKit(out, { ...kit, files: [file('kit.html', 'new')] }, annexes)).rejects.toMatchObject({ code: 'output-exists' })
    expect(readFileSync(join(out, 'kit.html'), 'utf8')).toBe('page')
  })

  it('puts a new kit in place of an older one when told to, and drops what only the older one had', async () => {
    await writeKit(out, kit, annexes)
    await writeKit(out, { files: [file('kit.html', 'new'), manifest('kit.html')], copies: [] }, undefined, { replace: true })
    expect(readdirSync(out).sort()).toEqual(['kit.html', 'kit.json'])
    expect(readFileSync(join(out, 'kit.html'), 'utf8')).toBe('new')
    expect(left()).toEqual(['kit'])
  })

  it.each(['01-request-signed.pdf', 'notes.txt'])('never removes what the lawyer put there: %s', async name => {
    await writeKit(out, kit, annexes)
    writeFileSync(join(out, name), 'mine')
    await expect(writeKit(out, kit, annexes, { replace: true })).rejects.toMatchObject({ code: 'folder-not-a-kit', info: { others: [name] } })
    expect(readFileSync(join(out, name), 'utf8')).toBe('mine')
  })

  it('never replaces a folder that is no kit', async () => {
    mkdirSync(out, { recursive: true })
    writeFileSync(join(out, 'thesis.docx'), 'mine')
    await expect(writeKit(out, kit, annexes, { replace: true })).rejects.toMatchObject({ code: 'folder-not-a-kit' })
    expect(readdirSync(out)).toEqual(['thesis.docx'])
  })

  it('says that the place is a file', async () => {
    mkdirSync(join(home, 'deeper'))
    writeFileSync(out, '')
    await expect(writeKit(out, kit, annexes)).rejects.toMatchObject({ code: 'folder-unwritable', info: { reason: 'not-a-folder' } })
  })
})

describe('reading a folder', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'recourse-read-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('names each file with its hash and what it gives away, by name; folders and hidden files are passed over', async () => {
    writeFileSync(join(folder, 'b.pdf'), 'trailer << /Encrypt 1 0 R >>')
    writeFileSync(join(folder, 'a.pdf'), '')
    writeFileSync(join(folder, '.hidden'), 'x')
    mkdirSync(join(folder, 'sub'))
    expect(await readFolder(folder)).toEqual([
      { name: 'a.pdf', bytes: 0, sha256: sha256(''), traces: [] },
      { name: 'b.pdf', bytes: 28, sha256: sha256('trailer << /Encrypt 1 0 R >>'), traces: ['password'] },
    ])
  })

  it('finds a mark that lies across two pieces of a large file', async () => {
    const text = `${' '.repeat(64 * 1024 - 5)}/Author (A. Client)${' '.repeat(1000)}`
    writeFileSync(join(folder, 'large.pdf'), text)
    expect((await readFolder(folder))[0]).toMatchObject({ sha256: sha256(text), traces: ['author'] })
  })

  it('says that there is no such folder', async () => {
    await expect(readFolder(join(folder, 'none'))).rejects.toMatchObject({ code: 'folder-unreadable', info: { reason: 'missing' } })
    writeFileSync(join(folder, 'file'), '')
    await expect(readFolder(join(folder, 'file'))).rejects.toMatchObject({ code: 'folder-unreadable', info: { reason: 'not-a-folder' } })
  })
})
