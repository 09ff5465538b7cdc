import { expect, it } from 'vitest'
import { codeNameFor, looksLikeName } from '#renderer/cases/code-names.ts'

it('no code name is suggested that a case has, however it is written', () => {
  const first = codeNameFor([], 7)
  expect(codeNameFor([first.toLowerCase()], 7)).not.toBe(first)
})

it('when every bird is taken, the next round is numbered', () => {
  const taken: string[] = []
  for (let round = 0; round < 200; round += 1) taken.push(codeNameFor(taken, round))
  expect(new Set(taken).size).toBe(200)
  expect(taken.at(-1)).toMatch(/ [23]$/)
})

it.each([
  ['Ivan Petrov', true],
  ['Anne-Marie O’Neill', true],
  ['Мария Петрова', true],
  ['KESTREL', false],
  ['KESTREL (invented example)', false],
  ['Kestrel', false],
  ['GREY HERON 2', false],
])('“%s” looks like a name: %s', (text, looks) => expect(looksLikeName(text)).toBe(looks))
