import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeFiles } from '#node/write-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('writing a set of files', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'recourse-write-'))
  })
  afterEach(() => {
    chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true, force: true })
  })

  const both = [
    { name: 'a.docx', bytes: bytes('A') },
    { name: 'a.pdf', bytes: bytes('B') },
  ]

  it('makes the folder and leaves the files and nothing else', async () => {
    const out = join(folder, 'new', 'deeper')
    expect(await writeFiles(out, both)).toEqual([join(out, 'a.docx'), join(out, 'a.pdf')])
    expect(readdirSync(out).sort()).toEqual(['a.docx', 'a.pdf'])
  })

  it('lets nobody else read them', async () => {
    await writeFiles(folder, both)
    expect(statSync(join(folder, 'a.pdf')).mode & 0o077).toBe(0)
  })

  it('refuses the whole set when one file is there already, and leaves that file alone', async () => {
    writeFileSync(join(folder, 'a.pdf'), 'mine')
    await expect(writeFiles(folder, both)).rejects.toMatchObject({ code: 'output-exists', info: { paths: [join(folder, 'a.pdf')] } })
    expect(readdirSync(folder)).toEqual(['a.pdf'])
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('mine')
  })

  it('writes over it when told to', async () => {
    writeFileSync(join(folder, 'a.pdf'), 'old')
    await writeFiles(folder, both, { replace: true })
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('B')
  })

  it('says that a path is a file and not a folder', async () => {
    writeFileSync(join(folder, 'taken'), '')
    await expect(writeFiles(join(folder, 'taken'), both)).rejects.toMatchObject({ code: 'folder-unwritable', info: { reason: 'not-a-folder' } })
    await expect(writeFiles(join(folder, 'taken', 'below'), both)).rejects.toMatchObject({ code: 'folder-unwritable', info: { reason: 'not-a-folder' } })
  })

  it.skipIf(!existsSync('/proc/self'))('does not wait for ever where the system takes no folder (only tested where there is a /proc)', async () => {
    await expect(writeFiles('/proc/recourse/out', both)).rejects.toMatchObject({ code: 'folder-unwritable' })
  })

  it('leaves nothing behind where the disk refuses', async () => {
    const missing = join(folder, 'a-folder-with-the-name-of-the-file')
    mkdirSync(join(missing, 'a.pdf'), { recursive: true })
    await expect(writeFiles(missing, both, { replace: true })).rejects.toThrow()
    expect(readdirSync(missing).filter(name => name.endsWith('.tmp'))).toEqual([])
    expect(existsSync(join(missing, '.tmp'))).toBe(false)
  })

  it.skipIf(process.getuid?.() === 0)('says that a folder is not ours to write in (root may write anywhere, so not tested as root)', async () => {
    chmodSync(folder, 0o500)
    await expect(writeFiles(folder, both)).rejects.toMatchObject({ code: 'folder-unwritable', info: { reason: 'not-allowed' } })
  })
})
