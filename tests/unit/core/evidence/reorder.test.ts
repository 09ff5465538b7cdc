import { describe, expect, it } from 'vitest'
import { reordered, wentOut } from '#core/evidence/reorder.ts'
import { exhibit } from './sample.ts'

const five = ['a', 'b', 'c', 'd', 'e'].map((id, at) => exhibit(id, at + 1))

const orderAfter = (moving: string, to: number, fixed: readonly string[] = []) => {
  const { exhibits } = reordered(five, moving, to, new Set(fixed))
  return five
    .map(one => exhibits.find(({ id }) => id === one.id) ?? one)
    .toSorted((a, b) => a.number - b.number)
    .map(({ id, number }) => `${number}${id}`)
    .join(' ')
}

describe('the order of exhibits', () => {
  it('moves one up or down, and those between by one number', () => {
    expect(orderAfter('e', 0)).toBe('1e 2a 3b 4c 5d')
    expect(orderAfter('b', 3)).toBe('1a 2c 3d 4b 5e')
  })

  it('leaves the number of every exhibit that went out, and moves the others around it', () => {
    expect(orderAfter('e', 0, ['b'])).toBe('1e 2b 3a 4c 5d')
    expect(orderAfter('a', 4, ['c', 'e'])).toBe('1b 2d 3c 4a 5e')
  })

  it('moves no exhibit whose number is fixed, and says so', () => expect(reordered(five, 'b', 0, new Set(['b']))).toEqual({ exhibits: [], stays: true }))

  it('names only the exhibits whose number changes', () =>
    expect(reordered(five, 'd', 4, new Set()).exhibits.map(({ id, number }) => [id, number])).toEqual([
      ['e', 4],
      ['d', 5],
    ]))

  it('gives out no number that was not there, also where numbers have gaps', () => {
    const gaps = [exhibit('a', 2), exhibit('b', 5), exhibit('c', 9)]
    expect(
      reordered(gaps, 'c', 0, new Set())
        .exhibits.map(({ number }) => number)
        .sort(),
    ).toEqual([2, 5, 9])
  })

  it('counts as gone out what a line of custody says was exported', () => {
    const line = { at: '2026-11-20T10:00:00Z', who: 'A. Lawyer', exhibit: 'a', hash: '0'.repeat(64) }
    expect([
      ...wentOut({
        custody: [
          { ...line, did: 'added' },
          { ...line, did: 'exported', exhibit: 'b' },
        ],
      }),
    ]).toEqual(['b'])
    expect(wentOut({}).size).toBe(0)
  })
})
