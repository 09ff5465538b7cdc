import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64OfHex, utf8 } from '#core/kit/encode.ts'

describe('bytes of a text', () => {
  it('are those every other program writes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => Buffer.from(utf8(text)).equals(Buffer.from(text.toWellFormed(), 'utf8'))))
  })

  it.each(['', 'a', 'é', '努尔买买提', 'نۇرمەمەت', '👤'])('hold “%s”', text => {
    expect(Buffer.from(utf8(text)).toString('utf8')).toBe(text)
  })
})

describe('base64 of a hash', () => {
  it('is what a browser compares', () => {
    fc.assert(fc.property(fc.uint8Array(), bytes => base64OfHex(Buffer.from(bytes).toString('hex')) === Buffer.from(bytes).toString('base64')))
    const hash = createHash('sha256').update('x')
    expect(base64OfHex(hash.copy().digest('hex'))).toBe(hash.digest('base64'))
  })
})
