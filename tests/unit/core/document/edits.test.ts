import { describe, expect, it } from 'vitest'
import { keyed, withEdits, wordsOf } from '#core/document/edits.ts'
import type { Block, Letter } from '#core/document/letter.ts'

const paragraph: Block = {
  kind: 'paragraph',
  id: 'p1',
  numbered: true,
  text: [
    'The summary names no act (',
    { kind: 'annex', exhibit: 'ex-2', number: 2, page: 1 },
    '), see paragraph ',
    { kind: 'ref', to: 'p0', show: 'number' },
    '.',
  ],
}
const list: Block = { kind: 'lettered', items: [['first'], ['second ', { kind: 'strong', text: 'thing' }]] }
const letter = (...blocks: readonly Block[]): Letter => ({ title: 'T', language: 'en', header: 'H', blocks })

const was = 'The summary names no act (Annex 2, p. 1), see paragraph {p0}.'

describe('a paragraph in the lawyer’s own words', () => {
  it('is edited as plain words, references by their id in braces', () => {
    expect(wordsOf(paragraph)).toBe(was)
  })

  it('keeps citations and references that she left in, as what they were', () => {
    const { letter: edited, stale } = withEdits(letter(paragraph), [{ block: 'p1', was, says: 'See paragraph {p0}. No act at all is named (Annex 2, p. 1).' }])
    expect(edited.blocks[0]).toMatchObject({
      text: ['See paragraph ', { kind: 'ref', to: 'p0' }, '. No act at all is named (', { kind: 'annex', exhibit: 'ex-2' }, ').'],
    })
    expect(stale).toEqual([])
  })

  it('does without what she took out', () => {
    const { letter: edited } = withEdits(letter(paragraph), [{ block: 'p1', was, says: 'No act is named.' }])
    expect(edited.blocks[0]).toMatchObject({ text: ['No act is named.'] })
  })

  it('stands on when its facts change, and both versions are told', () => {
    const changed: Block = { ...paragraph, text: ['The summary names one act.'] }
    const { letter: edited, stale } = withEdits(letter(changed), [{ block: 'p1', was, says: 'Mine.' }])
    expect(edited.blocks[0]).toMatchObject({ text: ['Mine.'] })
    expect(stale).toEqual([{ block: 'p1', was, says: 'Mine.', now: 'The summary names one act.' }])
  })

  it('is kept apart when its paragraph is gone, and nothing else changes', () => {
    const { letter: edited, lost } = withEdits(letter(list), [{ block: 'p1', was, says: 'Mine.' }])
    expect(edited.blocks).toEqual([list])
    expect(lost).toHaveLength(1)
  })

  it('can be the items of a list, one a line, found by their place behind a paragraph', () => {
    const blocks = [paragraph, list]
    expect(keyed(blocks).map(({ key }) => key)).toEqual(['p1', 'p1~1'])
    const { letter: edited } = withEdits(letter(...blocks), [{ block: 'p1~1', was: 'first\nsecond thing', says: 'a thing\n\nthird' }])
    expect(edited.blocks[1]).toEqual({ kind: 'lettered', items: [['a ', { kind: 'strong', text: 'thing' }], ['third']] })
  })
})
