import { describe, expect, it } from 'vitest'
import type { DraftKept } from '#core/case/case.ts'
import { groundRows } from '#renderer/drafts/grounds.ts'
import { placed } from '#renderer/drafts/kept.ts'
import { outlineOf } from '#renderer/drafts/outline-lines.ts'
import { exampleCase, made } from './example.ts'

const subject = exampleCase('recognised-refugee')

const rowsOf = (kept: DraftKept) => {
  const { draft, assessment } = made(subject, 'deletion-request', kept)
  const rows = groundRows('deletion-request', draft.letter, assessment, kept)
  if (rows === undefined) throw new TypeError('the deletion request pleads')
  return { rows, outline: outlineOf(draft.letter, rows) }
}

describe('the grounds of a paper', () => {
  it('have the places that the letter gives them, and none is lost', () => {
    const { rows } = rowsOf({})
    expect(rows.full).toHaveLength(4)
    expect(rows.isOwn).toBe(false)
    expect(rows.rows.map(({ id }) => id).toSorted()).toEqual([...made(subject).assessment.plead].toSorted())
    expect(rows.rows.filter(({ place }) => place === 'short').length).toBeGreaterThan(3)
  })

  it('stand in the lawyer’s order, and one left out stays on show in the outline', () => {
    const { rows } = rowsOf({})
    const [first = '', second = ''] = rows.full
    const kept = placed({}, rows.full, first, 'left-out')
    const after = rowsOf(kept)
    expect(after.rows.full[0]).toBe(second)
    expect(after.outline.find(({ number }) => number === 1)?.id).toBe(`ground.${second}`)
    expect(after.outline.find(({ block }) => block === undefined)?.says).toBe(rows.rows[0]?.title)
  })

  it('are asked for nothing in a paper that argues none', () => {
    const { draft, assessment } = made(subject, 'travel-card')
    expect(groundRows('travel-card', draft.letter, assessment, {})).toBeUndefined()
  })
})
