import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#core/receipt/canonical-json.ts'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, held]) => [key, shuffled(held)]),
  )
}

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 }, '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}'],
    [[1e21, 1e-7, 0, -0, 4.5, 333333333.3333333], '[1e+21,1e-7,0,0,4.5,333333333.3333333]'],
    ['\u000f\n"\\/€', '"\\u000f\\n\\"\\\\/€"'],
    [{ a: undefined, b: {} }, '{"b":{}}'],
  ])('writes %j in one way (RFC 8785)', (value, text) => expect(canonicalJson(value)).toBe(text))

  it('does not depend on the order of keys', () =>
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value))
      }),
    ))

  it('reads back as the same value', () =>
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    ))

  it.each([[() => 1], [Number.NaN], [Number.POSITIVE_INFINITY], [[undefined]], [1n], [Symbol('s')]])('refuses what no file can hold', value =>
    expect(() => canonicalJson(value)).toThrow(TypeError),
  )
})
