import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCase } from '#casefile/read.ts'
import { assess } from '#core/assessment/assess.ts'
import { day } from '#core/civil-date.ts'
import { lawPack } from '#law/index.ts'
import { toDocx } from '#paper/to-docx.ts'
import { templates } from '#templates/index.ts'

const has = (command: string) => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined

const asOf = day('2026-11-23')
const ids = Object.keys(templates)

describe.skipIf(!has('soffice') || !has('pdftotext'))('every paper as a Word file (skipped where LibreOffice or poppler is not installed)', () => {
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'recourse-office-'))
    const read = readCase(readFileSync('examples/recognised-refugee.json', 'utf8'), 'example')
    if (read.kind === 'refused') throw new Error('the example is refused')
    const assessment = assess(read.case, lawPack, { asOf })
    for (const [id, template] of Object.entries(templates)) {
      const { letter } = template.compose({ case: read.case, assessment, law: lawPack, asOf, language: 'en' })
      writeFileSync(join(folder, `${id}.docx`), await toDocx(letter))
    }
    const files = readdirSync(folder).map(name => join(folder, name))
    spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
    })
  }, 180_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(ids)('%s is opened by LibreOffice and keeps its words', id => {
    const { stdout, status } = spawnSync('pdftotext', [join(folder, `${id}.pdf`), '-'], { encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout.trim().length).toBeGreaterThan(100)
    expect(stdout).not.toMatch(/undefined|\[object/)
  })
})
