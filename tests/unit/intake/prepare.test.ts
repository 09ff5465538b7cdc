import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { prepare } from '#intake/prepare.ts'
import { photo } from '../../samples/evidence/photo.ts'
import { codesOf, folder, missing, prepared, says, textOf, toPdf } from './tools.ts'

const reason = missing('qpdf', 'pdftotext')

describe(`what a client brings${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  test('as text keeps its lines, in whatever encoding and script', async () => {
    const text = 'Постановление № 5\n  пункт первый\n\nقررت المحكمة\n\n人民检察院决定'
    const file = await prepared('order.txt', Buffer.from(text, 'utf16le'))
    const words = textOf(file)
    for (const line of ['Постановление № 5', 'пункт первый', 'قررت المحكمة', '人民检察院决定']) expect(words).toContain(line)
    expect(words.indexOf('пункт')).toBeGreaterThan(words.indexOf('№ 5\n'))
  })

  test('as a web page shows its words, and nothing of what it hides, runs or fetches', async () => {
    const html =
      '<!doctype html><html><head><meta charset="windows-1251"><meta name="author" content="MARKERAUTHOR"><title>News</title><script src="https://x.example/s.js">MARKER</script></head><body><!-- MARKERCOMMENT --><h1>Arrest &amp; bail</h1><p>One<br>two <span hidden>MARKERHIDDEN</span></p><ul><li>point</ul><table><tr><th>A<th>B<tr><td>1<td>2</table></body></html>'
    const file = await prepared('news.html', Buffer.from(html, 'latin1'))
    const words = textOf(file)
    for (const shown of ['News', 'Arrest & bail', 'point']) expect(words).toContain(shown)
    expect(words).not.toContain('MARKER')
    expect(file.findings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['hidden-text', 'comment', 'person', 'remote-content']))
    expect(codesOf(file)).toContain('remote-not-loaded')
  })

  test('with characters our fonts lack shows their numbers, and says so', async () => {
    const file = await prepared('chat.txt', Buffer.from('They came at night 😀 again, Nick said. 대한민국 정부'))
    expect(codesOf(file)).toContain('script-not-shown')
    const smiling = await prepared('chat.txt', Buffer.from('They came at night 😀 again, Nick said.'))
    expect(textOf(smiling)).toContain('They came at night ‹U+1F600› again, Nick said.')
    expect(smiling.problems.find(({ code }) => code === 'characters-not-shown')?.problem).toContain('U+1F600')
  })

  test('with signs that only stand in the writer’s complaint as escapes loses no other letter', async () => {
    const words = textOf(await prepared('a.txt', Buffer.from('under 2 use \u{2e72} cases {72}')))
    expect(words).toContain('under 2 use ‹U+2E72› cases {72}')
  })

  test('that has no pages gets a slip sheet that names it, and a word of warning', async () => {
    const file = await prepared('accounts.xls', Buffer.from('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0', 'latin1'))
    expect(file).toMatchObject({ kind: 'native', pages: 1, slip: { rows: expect.arrayContaining([{ label: 'Name', value: 'accounts.xls' }]) } })
    expect(textOf(file).replace(/\s/g, '')).toContain(file.sha256)
    expect(codesOf(file)).toEqual(['kind-not-drawn', 'native-not-scrubbed'])
    expect(file.text).toBe('')
  })

  test('under a name that says another kind is read for what it is, and that is said', async () => {
    const file = await prepared('warrant.pdf', await photo())
    expect(file.kind).toBe('image')
    expect(codesOf(file)).toContain('extension-differs')
  })

  test('that is empty, missing or a folder is a problem with a remedy', async () => {
    expect(codesOf(await prepared('empty.pdf', new Uint8Array(0)))).toContain('empty')
    const home = folder()
    mkdirSync(join(home, 'inner'))
    for (const path of [join(home, 'none.pdf'), join(home, 'inner')]) {
      const file = await prepare({ path, name: 'a.pdf', workFolder: join(home, 'work'), paper: 'a4', toPdf })
      expect(codesOf(file)).toContain('unreadable')
      expect(file.pdf).toBeUndefined()
    }
  })

  test('is laid out on the paper of the pack', async () => {
    const letter = await prepared('a.txt', Buffer.from('words'), { paper: 'us-letter' })
    expect(says('pdfinfo', ['COPY'], letter)).toMatch(/612 x 792/)
    const picture = await prepared('a.jpg', await photo(), { paper: 'us-letter' })
    expect(says('pdfinfo', ['COPY'], picture)).toMatch(/792 x 612/)
  })

  test('leaves copies named by their hash, readable by their owner alone, and no half ones', async () => {
    const home = folder()
    await prepared('secret name.txt', Buffer.from('words'), { workFolder: home })
    const names = readdirSync(home)
    expect(names).toHaveLength(1)
    expect(names[0]).toMatch(/^[0-9a-f]{64}\.pdf$/)
    expect(statSync(join(home, names[0] ?? '')).mode & 0o077).toBe(0)
  })

  test('that can be read but not laid out goes in as it is', async () => {
    const file = await prepared('a.txt', Buffer.from('words'), { toPdf: () => Promise.reject(new Error('no')) })
    expect(file).toMatchObject({ kind: 'native', text: 'words' })
    expect(file.pdf).toBeUndefined()
    expect(codesOf(file)).toContain('layout-failed')
  })
})
