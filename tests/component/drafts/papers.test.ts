import { describe, expect, it } from 'vitest'
import { clientSheets } from '#renderer/client/sheets.ts'
import { paperIds } from '#renderer/drafts/papers.ts'
import { atOf, spotOf } from '#renderer/drafts/spot.ts'
import { templates } from '#templates/index.ts'

describe('the list of papers', () => {
  it('has every paper that can be written, once', () => {
    expect([...paperIds].toSorted()).toEqual(Object.keys(templates).toSorted())
  })

  it('holds the sheets of the client', () => {
    expect(clientSheets.filter(id => !paperIds.includes(id))).toEqual([])
  })

  it('a paper and its paragraph go into one word and come out of it; anything else is the deletion request', () => {
    const spot = { document: 'travel-card', block: 'ground.rpd-82.rule~1' }
    expect(spotOf(atOf(spot), paperIds)).toEqual(spot)
    expect(spotOf(undefined, paperIds)).toEqual({ document: 'deletion-request' })
    expect(spotOf('warrant.date', paperIds)).toEqual({ document: 'deletion-request' })
  })
})
