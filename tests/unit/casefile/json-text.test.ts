import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '#casefile/json-text.ts'

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('reading JSON', () => {
  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), value => {
        const text = JSON.stringify(value, null, 1)
        expect(readJson(text)).toEqual({ kind: 'value', value: JSON.parse(text), repeatedKeys: [] })
      }),
    )
  })

  it('refuses exactly what JSON.parse refuses', () => {
    const scraps = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', '.5', '01', 'true', 'null', ' ', '\n', '\\', '\u0001', '\u0085'),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(scraps, parts => {
        const text = parts.join('')
        expect(readJson(text).kind === 'value').toBe(parses(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('counts lines and columns from 1, whatever the line ends', () => {
    expect(readJson('{\r\n  "a": 1,\r\n  b: 2\r\n}')).toMatchObject({ kind: 'malformed', line: 3, column: 3 })
  })

  it('finds names written twice, at any depth', () => {
    expect(readJson('{"a":[{"b":1,"c":2,"b":3}]}')).toMatchObject({ repeatedKeys: [['a', 0, 'b']] })
  })
})
