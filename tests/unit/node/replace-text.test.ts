import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceText } from '#node/replace-text.ts'

describe('replacing a text', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'recourse-replace-'))
    path = join(folder, 'case.json')
    writeFileSync(path, 'old')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('puts the new one in its place and keeps the old one beside it', async () => {
    expect(await replaceText(path, 'old', 'new')).toBe(`${path}.bak`)
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readFileSync(`${path}.bak`, 'utf8')).toBe('old')
    expect(readdirSync(folder).sort()).toEqual(['case.json', 'case.json.bak'])
  })

  it('leaves a file alone that somebody else changed in between', async () => {
    writeFileSync(path, 'theirs')
    await expect(replaceText(path, 'old', 'new')).rejects.toMatchObject({ code: 'file-changed', info: { name: 'case.json' } })
    expect(readFileSync(path, 'utf8')).toBe('theirs')
    expect(readdirSync(folder)).toEqual(['case.json'])
  })
})
