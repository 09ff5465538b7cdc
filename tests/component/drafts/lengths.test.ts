import { describe, expect, it } from 'vitest'
import { lengthsOf } from '#renderer/drafts/lengths.ts'
import { newWords } from '#renderer/drafts/words-diff.ts'
import { exampleCase, made } from './example.ts'

const { blocks } = made(exampleCase('activist-abroad')).draft.letter
const headings = blocks.flatMap(block => (block.kind === 'heading' && block.level <= 2 ? [block.id] : []))

/** Pages as the layout gave them for this paper. */
const pages = [1, 1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 6, 7, 7, 7, 8]
const anchors = headings.map((id, at) => ({ id, page: pages[at] ?? 9 }))

describe('the length of a paper', () => {
  it('ends on the last page that the layout counted', () => {
    for (const last of [8, 9, 10]) {
      const { total } = lengthsOf(blocks, anchors, last)
      expect(total).toBeGreaterThan(last - 1)
      expect(total).toBeLessThanOrEqual(last)
    }
  })

  it('is the sum of its parts and of the cover', () => {
    const { total, parts } = lengthsOf(blocks, anchors, 9)
    const top = blocks.flatMap(block => (block.kind === 'heading' && block.level === 1 ? [parts.get(block.id) ?? 0] : []))
    const sum = top.reduce((all, one) => all + one, 0)
    expect(total - sum).toBeGreaterThan(0.3)
    expect(total - sum).toBeLessThan(1.2)
  })

  it('a part within another is no longer than it', () => {
    const { parts } = lengthsOf(blocks, anchors, 9)
    expect(parts.get('further-grounds')).toBeLessThan(parts.get('grounds') ?? 0)
  })
})

describe('two versions of a paragraph', () => {
  it('mark the words that the older one does not have', () => {
    expect(newWords('He was arrested in May.', 'He was arrested in June.')).toEqual([
      { says: 'He was arrested in ', isNew: false },
      { says: 'June.', isNew: true },
    ])
    expect(newWords('', 'New.')).toEqual([{ says: 'New.', isNew: true }])
    expect(newWords('One two three.', 'One three.')).toEqual([{ says: 'One three.', isNew: false }])
  })
})
