import { expect, it } from 'vitest'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'
import { rows } from '#renderer/library/library-chunk.ts'
import { procedureRows } from '#renderer/library/procedure-rows.ts'
import { atOfShelf, otherVersions, restingOn, spotOf, textsOf } from '#renderer/library/shelves.ts'

const spot = (at: string | undefined) => spotOf(at, lawPack, rows)

it('every provision, rule, decision and line of the procedure has its place', () => {
  const all = [
    ...Object.keys(lawPack.provisions),
    ...lawPack.grounds.map(({ id }) => id),
    ...Object.keys(lawPack.decisions),
    ...Object.values(rows).flatMap(part => part.map(({ id }) => id)),
  ]
  expect(all.filter(id => spot(id)?.open !== id)).toEqual([])
  expect(new Set(all).size).toBe(all.length)
})

it('a shelf is found again by its name', () => {
  for (const { instrument } of textsOf(lawPack)) expect(spot(atOfShelf({ kind: 'text', instrument }))?.shelf).toEqual({ kind: 'text', instrument })
  expect(spot('shelf:rules')).toEqual({ shelf: { kind: 'rules' } })
  expect(spot(undefined)?.shelf.kind).toBe('overview')
})

it('what another version of the law held is said to be missing', () => expect(spot('rpd-999')).toBeUndefined())

it('the texts hold every provision once', () => {
  expect(textsOf(lawPack).flatMap(({ provisions }) => provisions)).toHaveLength(Object.keys(lawPack.provisions).length)
})

it('a provision knows the rules, routes and clocks that rest on it', () => {
  for (const { id, authority } of lawPack.grounds)
    for (const { provision } of authority) expect(restingOn(provision, lawPack, rows)).toContainEqual(expect.objectContaining({ id, kind: 'rule' }))
  expect(restingOn('ccf-statute-32', lawPack, rows).map(({ kind }) => kind)).toContain('procedure')
})

it('another version of an article is the same article of the same text', () => {
  for (const provision of Object.values(lawPack.provisions))
    for (const other of otherVersions(provision, lawPack)) expect([other.instrument, other.at]).toEqual([provision.instrument, provision.at])
})

it('a limit that nobody could read stays unknown, and says what to do meanwhile', () => {
  const { limits } = procedureRows(profile)
  expect(limits.find(({ id }) => id === 'limits:file-size')).toMatchObject({
    limit: { kind: 'unknown' },
    says: ['Keep files small.'],
    verification: 'unverified',
  })
})
