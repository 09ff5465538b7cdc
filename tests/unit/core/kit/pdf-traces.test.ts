import { describe, expect, it } from 'vitest'
import { utf8 } from '#core/kit/encode.ts'
import { tracesIn } from '#core/kit/pdf-traces.ts'

describe('what a PDF gives away in plain bytes', () => {
  it.each([
    ['trailer << /Encrypt 12 0 R >>', ['password']],
    ['<< /Author (A. Client) >>', ['author']],
    ['<< /Author <FEFF0041> >>', ['author']],
    ['<< /S /JavaScript /JS (x) >>', ['script']],
    ['<< /Type /EmbeddedFile >>', ['attachment']],
    ['<< /Author () >>', []],
    ['<< /EncryptMetadata false >>', []],
    ['%PDF-1.7 plain', []],
  ])('“%s”: %s', (text, traces) => {
    expect(tracesIn(utf8(text))).toEqual(traces)
  })
})
