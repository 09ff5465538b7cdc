import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { photo } from '../../samples/evidence/photo.ts'
import { wordDocument } from '../../samples/evidence/word-document.ts'
import { codesOf, folder, missing, picturesIn, prepared, textOf, unpacked } from './tools.ts'

const reason = missing('qpdf', 'pdftotext', 'pdfimages')

describe(`a Word document${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  let docx: Uint8Array
  beforeAll(async () => {
    docx = await wordDocument(await photo())
  })

  /** The document with a part rewritten. */
  const changed = (part: string, change: (xml: string) => string): Uint8Array => {
    const parts = unzipSync(docx)
    return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array(0)))) })
  }

  test('shows its final text, its letterhead, notes, tables and pictures', async () => {
    const file = await prepared('judgment.docx', docx)
    const words = textOf(file).replace(/\s+/g, ' ')
    for (const shown of [
      'Letterhead of the court',
      'Judgment',
      'The court refused extradition.',
      'It was discussed.',
      'a link [https://example.org/kept]',
      'Words of the note',
      'قررت المحكمة رفض الطلب',
      '2019 Arrest',
    ]) {
      expect(words).toContain(shown)
    }
    expect(picturesIn(file)).toHaveLength(1)
    expect(file.pages).toBe(2)
  })

  test('keeps its automatic numbers as another program counts them', { skip: missing('soffice') !== false, timeout: 60_000 }, async () => {
    const home = folder()
    writeFileSync(join(home, 'in.docx'), docx)
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${home}/profile`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', home, join(home, 'in.docx')],
      { stdio: 'ignore' },
    )
    const theirs = readFileSync(join(home, 'in.txt'), 'utf8')
      .match(/^.*(point|under).*$/gm)
      ?.map(line => line.trim().replace(/\s+/g, ' '))
    const ours = textOf(await prepared('judgment.docx', docx))
      .match(/^.*(point|under).*$/gm)
      ?.map(line => line.trim().replace(/\s+/g, ' '))
    expect(theirs).toContain('II. second point')
    expect(ours).toEqual(theirs)
  })

  test('lists changes, comments, hidden words and people, and its pages have none of them', async () => {
    const file = await prepared('judgment.docx', docx)
    const said = file.findings.map(({ kind, value, scrubbed }) => `${kind}: ${value} ${scrubbed}`).join('\n')
    expect(said).toMatch(/tracked-changes: 2 by MARKERTRACKER, 2020-01-01; taken out: “MARKERDELETED”; put in: “refused” true/)
    expect(said).toMatch(/comment: MARKERCOMMENTER, 1970-01-01: MARKERCOMMENT true/)
    expect(said).toMatch(/hidden-text: MARKERHIDDEN true/)
    expect(said).toMatch(/person: creator: MARKERCREATOR true/)
    expect(said).toMatch(/person: lastModifiedBy: MARKERLAST true/)
    expect(said).toMatch(/gps: 43\.825033/)
    expect(unpacked(file)).not.toContain('MARKER')
    expect(`${textOf(file)}${file.text}`).not.toContain('MARKER')
  })

  test('that would fetch a template or show a path of someone’s disk says so, and fetches nothing', async () => {
    const rels = 'word/_rels/document.xml.rels'
    const external = (type: string, target: string) =>
      `<Relationship Id="x${target.length}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`
    const remote = await prepared(
      'a.docx',
      changed(rels, xml => xml.replace('</Relationships>', external('attachedTemplate', 'https://evil.example/t.dotm'))),
    )
    expect(remote.findings).toContainEqual(expect.objectContaining({ kind: 'remote-content', value: 'https://evil.example/t.dotm' }))
    const local = await prepared(
      'a.docx',
      changed(rels, xml => xml.replace('</Relationships>', external('attachedTemplate', 'file:///C:\\Users\\Vera\\t.dotm'))),
    )
    expect(local.findings).toContainEqual(expect.objectContaining({ kind: 'local-path', value: 'file:///C:\\Users\\Vera\\t.dotm' }))
    expect(local.pages).toBe(2)
  })

  test('with entities that unfold without end is refused before it is read', async () => {
    const file = await prepared(
      'a.docx',
      changed('word/document.xml', xml => xml.replace(/^(<\?xml.*?\?>)?/, '$1<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>')),
    )
    expect(codesOf(file)).toContain('zip-bomb')
    expect(file.kind).toBe('native')
  })

  test('nested deeper than any reader goes is a problem and no more', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(20_000)}<w:p><w:r><w:t>deep</w:t></w:r></w:p>${'</w:sdtContent></w:sdt>'.repeat(20_000)}`
    const file = await prepared(
      'a.docx',
      changed('word/document.xml', xml => xml.replace('<w:body>', `<w:body>${deep}`)),
    )
    expect(file.sha256).toHaveLength(64)
    expect(file.problems.length).toBeGreaterThan(0)
  }, 60_000)
})
