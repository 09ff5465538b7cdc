import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromWire, toWire } from '#contract/wire.ts'

const across = (value: unknown) => fromWire(toWire(value))

describe('what crosses between page and host', () => {
  it('bytes arrive as bytes wherever they stand', () => {
    const value = { files: [{ name: 'letter.pdf', bytes: new Uint8Array([0, 1, 127, 128, 255]) }], empty: new Uint8Array() }
    expect(across(value)).toEqual(value)
  })

  it('a Buffer arrives as the bytes it holds, not as a list of numbers', () => {
    expect(across({ bytes: Buffer.from('age') })).toEqual({ bytes: new Uint8Array([97, 103, 101]) })
  })

  it('an object of ours that looks like bytes stays what it was', () => {
    const value = [{ $bytes: 'AAAA' }, { $$bytes: 'AAAA' }, { $bytes: 'AAAA', more: 1 }]
    expect(across(value)).toEqual(value)
  })

  it('any JSON arrives as it left', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(across(value)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('any bytes arrive as they left', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        expect(across(bytes)).toEqual(bytes)
      }),
    )
  })

  it('a field without a value is left out, as in JSON', () => {
    expect(Object.keys(across({ given: 1, left: undefined }) as object)).toEqual(['given']) // seam: an object went in
    expect(across(undefined)).toBeNull()
  })

  it.each([
    ['a function', () => 1],
    ['a big integer', 1n],
    ['a symbol', Symbol('case')],
  ])('%s is refused rather than lost', (_, value) => {
    expect(() => toWire({ value })).toThrow(TypeError)
  })

  it.each(['', '{', '{"$bytes":7}', '{"$bytes":"not base64"}'])('%j is no message', text => {
    expect(() => fromWire(text)).toThrow(SyntaxError)
  })

  it('a key named like a prototype is only a key', () => {
    const arrived = fromWire('{"__proto__":{"polluted":true}}')
    expect(Object.getPrototypeOf(arrived)).toBe(Object.prototype)
    expect(({} as { readonly polluted?: boolean }).polluted).toBeUndefined() // seam: asks for what must not be there
  })
})
