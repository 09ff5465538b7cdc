import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Letter } from '#core/document/letter.ts'
import { toDocx } from '#paper/to-docx.ts'
import { hostileLetter, hostileStrings } from './hostile-letter.ts'
import { arabicQuote, names, sampleLetter } from './sample-letter.ts'
import { faultIn } from './well-formed.ts'

const parts = async (letter: Letter) => new Map(Object.entries(unzipSync(await toDocx(letter))).map(([name, bytes]) => [name, strFromU8(bytes)]))
const part = async (letter: Letter, name: string) => (await parts(letter)).get(name) ?? ''
const body = (letter: Letter) => part(letter, 'word/document.xml')
const words = (xml: string) => [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(match => match[1]).join('')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('a letter as a Word document', () => {
  test('every part is well-formed, also with hostile words', async () => {
    for (const letter of [sampleLetter, hostileLetter]) for (const [name, xml] of await parts(letter)) expect([name, faultIn(xml)]).toEqual([name, undefined])
  })

  test('the same letter gives the same bytes', async () => {
    expect(sha256(await toDocx(sampleLetter))).toBe(sha256(await toDocx(sampleLetter)))
  })

  test('paragraphs are numbered by Word, in one list', async () => {
    const [xml, styles] = [await body(sampleLetter), await part(sampleLetter, 'word/styles.xml')]
    expect(xml.match(/<w:pStyle w:val="NumberedParagraph"\/>/g)).toHaveLength(5)
    expect(styles).toMatch(/w:styleId="NumberedParagraph".*?<w:numPr>/)
    expect(words(xml)).not.toMatch(/\b1\.\s*The request meets/)
  })

  test('each lettered list begins again at (a)', async () => {
    const lists = hostileLetter.blocks.filter(block => block.kind === 'lettered')
    const xml = await body({ ...hostileLetter, blocks: [...lists, { kind: 'paragraph', id: 'between', numbered: true, text: ['x'] }, ...lists] })
    expect(new Set([...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(match => match[1])).size).toBe(2)
    expect(await part(sampleLetter, 'word/numbering.xml')).toContain('<w:startOverride w:val="1"/>')
  })

  test('a paragraph reference is a field on a bookmark that exists, with the number already in it', async () => {
    const xml = await body(sampleLetter)
    const field = /<w:fldSimple w:instr="REF (\w+) \\r \\h">.*?<w:t [^>]*>(\d+)<\/w:t>/.exec(xml)
    expect(field?.[2]).toBe('3')
    expect(xml).toContain(`w:name="${field?.[1]}"`)
  })

  test('every link leads to a bookmark, and the rows of the annex list are bookmarked', async () => {
    const xml = await body(sampleLetter)
    const bookmarks = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(match => match[1])
    const anchors = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map(match => match[1])
    expect(bookmarks).toEqual(expect.arrayContaining(['annex-1', 'annex-2', 'annex-3']))
    expect(anchors.length).toBeGreaterThan(3)
    expect(anchors.filter(anchor => !bookmarks.includes(anchor))).toEqual([])
    expect(new Set(bookmarks).size).toBe(bookmarks.length)
  })

  test('headings have Word’s own styles; the head of a table repeats and its rows stay whole', async () => {
    const xml = await body(sampleLetter)
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3']) expect(xml).toContain(`<w:pStyle w:val="${style}"/>`)
    expect(xml).toContain('<w:tblHeader/>')
    expect(xml).toContain('<w:cantSplit/>')
    expect(xml).toContain('<w:tblCaption w:val="List of annexes"/>')
  })

  test('words in Arabic script run from the right, with their language; a quotation in them is a paragraph from the right', async () => {
    const xml = await body(sampleLetter)
    expect(xml).toMatch(new RegExp(`<w:rtl/><w:lang w:bidi="ug"/></w:rPr><w:t [^>]*>${names.uyghur}`))
    expect(xml).toMatch(/<w:lang w:eastAsia="zh-Hans"\/>/)
    expect(xml.slice(0, xml.indexOf(arabicQuote.slice(0, 20)))).toMatch(/<w:bidi\/>(?!.*<w:p>)/)
  })

  test('no author, no time, no program, no path', async () => {
    const core = await part(sampleLetter, 'docProps/core.xml')
    expect(core).toContain('<dc:title>Request for deletion</dc:title><dc:language>en-GB</dc:language>')
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified|revision/)
    const everything = [...(await parts(sampleLetter)).values()].join('')
    expect(everything).not.toMatch(/Un-named|\b20[2-9]\d-\d\d-\d\dT|\/work\/|\/home\/|rsid/)
    expect(await part(sampleLetter, 'docProps/app.xml')).not.toContain('<Application>')
  })

  test('a reader without our fonts is told which to take', async () => {
    expect(await part(sampleLetter, 'word/fontTable.xml')).toMatch(/"Noto Serif"><w:altName w:val="Times New Roman"/)
  })

  test('a hostile letter keeps its words, and controls cannot break the file', async () => {
    const text = words(await body(hostileLetter))
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&')
    for (const hostile of hostileStrings) expect(text).toContain(hostile)
    const broken = { ...sampleLetter, title: 'a\u0000\ud800b', blocks: [{ kind: 'title', text: 'x\u0000y\udfffz\u0001' }] } satisfies Letter
    for (const [name, xml] of await parts(broken)) expect([name, faultIn(xml)]).toEqual([name, undefined])
    expect(words(await body(broken))).toBe('xy\ufffdz')
  })
})
