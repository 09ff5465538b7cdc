import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citedIn, numberExhibits, renumbered } from '#core/evidence/numbering.ts'
import { draftOf, exhibit, refugee } from './sample.ts'

const numbered = (ids: readonly string[], cited: readonly (readonly [string, number])[]) => [
  ...numberExhibits(
    ids.map((id, at) => exhibit(id, at + 1)),
    cited.map(([exhibit, number]) => ({ exhibit, number })),
  ).numbers,
]

describe('numbers of exhibits', () => {
  it('follow the order while nothing is cited', () =>
    expect(numbered(['b', 'a'], [])).toEqual([
      ['b', 1],
      ['a', 2],
    ]))

  it('stay once cited, and a late exhibit comes behind the last one', () =>
    expect(
      numbered(
        ['late', 'a', 'b'],
        [
          ['a', 1],
          ['b', 5],
        ],
      ),
    ).toEqual([
      ['late', 6],
      ['a', 1],
      ['b', 5],
    ]))

  it('of an exhibit that is gone are not given again', () => expect(numbered(['new'], [['gone', 1]])).toEqual([['new', 2]]))

  it('cited twice stay with the first, and the other is told', () => {
    const numbering = numberExhibits(
      [exhibit('a', 1), exhibit('b', 1)],
      [
        { exhibit: 'a', number: 1 },
        { exhibit: 'b', number: 1 },
      ],
    )
    expect([...numbering.numbers.values()]).toEqual([1, 2])
    expect(numbering.clashes).toEqual([{ number: 1, kept: 'a', lost: 'b' }])
    expect(numbering.moved).toEqual([{ exhibit: 'b', was: 1, now: 2 }])
  })

  it('are read from a paper as it prints them', () => {
    const cited = citedIn(draftOf(refugee).draft.letter)
    expect(cited).toContainEqual({ exhibit: 'notice', number: 1 })
    const late = [exhibit('late', 0), ...refugee.exhibits]
    const again = renumbered(
      late,
      numberExhibits(
        late,
        refugee.exhibits.map(({ id, number }) => ({ exhibit: id, number })),
      ),
    )
    expect(again.at(-1)?.id).toBe('late')
    expect(again.slice(0, -1)).toEqual(refugee.exhibits)
  })

  it('are never two of one, and a cited one never moves', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-j]$/))
    const cited = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-p]$/), fc.integer({ min: 1, max: 30 })), { selector: ([, number]) => number })
    fc.assert(
      fc.property(ids, cited, (ids, cited) => {
        const firstOf = new Map(cited.toReversed())
        const numbers = new Map(numbered(ids, cited))
        expect(new Set(numbers.values()).size).toBe(ids.length)
        for (const [id, number] of firstOf) if (numbers.has(id)) expect(numbers.get(id)).toBe(number)
      }),
    )
  })
})
