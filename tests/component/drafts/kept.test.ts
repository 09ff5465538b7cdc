import { describe, expect, it } from 'vitest'
import { applyChange } from '#core/case/change.ts'
import { draftChange, inAppOrder, moved, placed, withEdit, withoutEdit } from '#renderer/drafts/kept.ts'
import { exampleCase } from './example.ts'

const edit = { block: 'alert', was: 'As the app wrote.', says: 'As she wrote.' }

describe('what a lawyer chose for a paper', () => {
  it('words that are the app’s again are no edit, and a paper without choices keeps nothing', () => {
    const kept = withEdit({}, edit)
    expect(kept).toEqual({ edits: [edit] })
    const back = withEdit(kept, { ...edit, says: edit.was })
    expect(back).toEqual({})
    expect(applyChange(exampleCase('recognised-refugee'), draftChange('deletion-request', back))).not.toHaveProperty('drafts')
  })

  it('an edit replaces the one of the same paragraph and leaves the others', () => {
    const other = { ...edit, block: 'terms' }
    const again = { ...edit, says: 'Otherwise.' }
    expect(withEdit({ plead: ['a'], edits: [edit, other] }, again)).toEqual({ plead: ['a'], edits: [other, again] })
    expect(withoutEdit({ edits: [edit, other] }, 'alert')).toEqual({ edits: [other] })
  })

  it('a ground left out is no longer pleaded in full, and one pleaded in full is no longer left out', () => {
    const out = placed({}, ['a', 'b'], 'a', 'left-out')
    expect(out).toEqual({ plead: ['b'], leaveOut: ['a'] })
    expect(placed(out, ['b'], 'a', 'full')).toEqual({ plead: ['b', 'a'] })
  })

  it('leaving out a ground that is not in full leaves the app’s choice of the others alone', () => {
    expect(placed({}, ['a', 'b'], 'c', 'left-out')).toEqual({ leaveOut: ['c'] })
  })

  it('a ground moves one place, and stays where it is at either end', () => {
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 'b', 2)).toEqual(['a', 'b'])
  })

  it('the app’s order keeps the lawyer’s words', () => {
    expect(inAppOrder({ plead: ['a'], leaveOut: ['b'], edits: [edit] })).toEqual({ edits: [edit] })
  })
})
