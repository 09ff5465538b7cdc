import { describe, expect, test } from 'vitest'
import { clean } from '#paper/plan/clean.ts'

describe('what a letter may carry', () => {
  test('control characters go, words stay', () => {
    expect(clean('a\u0000b\u0008c\u001bd\u007fe\u0085f')).toBe('abcde\nf')
  })

  test('half a surrogate pair becomes the replacement character', () => {
    expect(clean('a\ud800b\udc00c')).toBe('a\ufffdb\ufffdc')
    expect(clean('\ud83d\ude00')).toBe('\ud83d\ude00')
  })

  test('controls that turn the reading order are taken out; the marks of Arabic script stay', () => {
    expect(clean('a\u202egnp.exe\u2069 \u200f\u200e')).toBe('agnp.exe \u200f\u200e')
  })

  test('every line end is a newline and a tab is a space', () => {
    expect(clean('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e')
  })

  test('characters that are none, byte order marks and tags go', () => {
    expect(clean('\ufeffa\ufffe\uffff\ufdd0\u{1ffff}b\u{e0041}')).toBe('ab')
  })
})
