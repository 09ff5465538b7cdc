import { expect, it } from 'vitest'
import { around, fold, marked } from '#renderer/search/mark-words.ts'

const shown = (text: string, ...words: readonly string[]) =>
  marked(text, words)
    .map(({ text: stretch, isMarked }) => (isMarked ? `[${stretch}]` : stretch))
    .join('')

it('words are marked where they stand, whatever their accents and case', () => {
  expect(shown('Réfugié reconnu à ANKARA', 'refugie', 'ankara')).toBe('[Réfugié] reconnu à [ANKARA]')
})

it('accents written as letters of their own do not shift the mark', () => {
  expect(shown('Refugie\u0301 reconnu', 'refugie', 'reconnu')).toBe('[Refugie\u0301] [reconnu]'.replace('\u0301]', ']\u0301'))
})

it('letters beyond the basic plane and letters that fold to two keep their places', () => {
  expect(shown('😀 İzmir straße', 'izmir')).toBe('😀 [İzmir] straße')
})

it('single letters are not marked', () => expect(shown('a b', 'a')).toBe('a b'))

it('a long text is cut around the first word, at spaces', () => {
  const text = `${'before '.repeat(60)}warrant ${'after '.repeat(60)}`
  const cut = around(text, ['warrant'])
  expect(cut).toMatch(/^… before .*warrant.* after …$/)
  expect(cut.length).toBeLessThan(200)
})

it('a text without spaces is cut all the same', () => expect(around('x'.repeat(1000), ['y']).length).toBeLessThan(200))

it('words compare without accents and case', () => expect(fold('ÉTÉ')).toBe('ete'))
