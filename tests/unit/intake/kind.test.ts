import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { claimsAnother, recognise } from '#intake/kind.ts'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const zip = (...names: readonly string[]): Uint8Array => zipSync(Object.fromEntries(names.map(name => [name, text('x')])))

describe('what a file is', () => {
  it.each([
    { says: 'a PDF behind junk', bytes: text('junk\n%PDF-1.4'), name: 'a.txt', format: 'pdf' },
    { says: 'a Word document', bytes: zip('[Content_Types].xml', 'word/document.xml'), name: 'a.zip', format: 'word' },
    { says: 'an Excel workbook', bytes: zip('[Content_Types].xml', 'xl/workbook.xml'), name: 'a.docx', format: 'other' },
    { says: 'an archive', bytes: zip('a.txt'), name: 'a.docx', format: 'other' },
    { says: 'a mail', bytes: text('Received: from x\r\n by y\r\nFrom: a@b.c\r\nSubject: s\r\n\r\nbody'), name: 'a.txt', format: 'mail' },
    { says: 'a chat that only looks like a mail', bytes: text('From: Ali\nTo: Vera\n\nhello'), name: 'a.eml', format: 'text' },
    { says: 'a web page', bytes: text('\ufeff<!-- saved from -->\n<!DOCTYPE html><p>x'), name: 'a', format: 'html' },
    { says: 'a drawing, which may hold scripts', bytes: text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), name: 'a.svg', format: 'other' },
    { says: 'a program named as a picture', bytes: text('MZ\u0090'), name: 'photo.jpg', format: 'other' },
    { says: 'a video', bytes: text('\0\0\0\u0018ftypmp42'), name: 'a.heic', format: 'other' },
    { says: 'a HEIC picture', bytes: text('\0\0\0\u0018ftypheic'), name: 'a.jpg', format: 'heic' },
    { says: 'an empty file', bytes: new Uint8Array(0), name: 'a.pdf', format: 'empty' },
  ])('is told from its content: $says', ({ bytes, name, format }) => {
    expect(recognise(bytes, name).format).toBe(format)
  })

  it('and a name that claims another kind is noticed', () => {
    expect(claimsAnother(recognise(text('<html><body>x'), 'order.pdf'), 'order.pdf')).toBe(true)
    expect(claimsAnother(recognise(text('%PDF-1.4'), 'order.PDF'), 'order.PDF')).toBe(false)
    expect(claimsAnother(recognise(text('words'), 'notes.md'), 'notes.md')).toBe(false)
  })
})
