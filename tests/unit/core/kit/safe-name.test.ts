import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annexName, signedName, stemOf } from '#core/kit/safe-name.ts'

describe('the name of an annex', () => {
  it.each([
    { number: 3, file: 'passport.pdf', name: 'A03.pdf' },
    { number: 12, file: 'Asylum decision NORWAY.PDF', name: 'A12.pdf' },
    { number: 120, file: 'x.pdf', name: 'A120.pdf' },
    { number: 1, file: 'no-ending', name: 'A01.bin' },
    { number: 1, file: 'letter.smith', name: 'A01.bin' },
    { number: 1, file: '.pdf', name: 'A01.bin' },
  ])('of $file is $name', ({ number, file, name }) => {
    expect(annexName(number, file)).toBe(name)
  })

  it('holds nothing of what the lawyer called it but a known ending', () => {
    fc.assert(fc.property(fc.nat(999), fc.string({ unit: 'binary' }), (number, file) => /^A\d{2,3}\.[a-z0-9]{3,4}$/.test(annexName(number, file))))
  })
})

describe('names around it', () => {
  it('a signed copy stands beside its original', () => {
    expect(signedName('01-request.pdf')).toBe('01-request-signed.pdf')
  })

  it.each([
    ['a.b.pdf', 'a.b'],
    ['passport', 'passport'],
    ['.hidden', '.hidden'],
  ])('the stem of %s is %s', (name, stem) => {
    expect(stemOf(name)).toBe(stem)
  })
})
