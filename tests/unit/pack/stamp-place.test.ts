import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axes, stampPlace } from '#pack/stamp-place.ts'

const size = { width: 60, height: 11 }
const turns = [0, 90, 180, 270] as const

describe('where a stamp goes', () => {
  test('on an upright A4 page it stands 15 points from the right and the lower edge', () => {
    expect(stampPlace({ box: [0, 0, 595, 842], turn: 0 }, size)).toEqual([1, 0, 0, 1, 520, 15])
  })

  test('on a page turned by 90 degrees it runs up the right edge of the sheet, which is seen as the lower one', () => {
    expect(stampPlace({ box: [0, 0, 595, 842], turn: 90 }, size)).toEqual([0, 1, -1, 0, 580, 767])
  })

  test('on a page turned by 270 degrees it runs down the left edge of the sheet', () => {
    expect(stampPlace({ box: [0, 0, 595, 842], turn: 270 }, size)).toEqual([0, -1, 1, 0, 15, 75])
  })

  test('on a plan of A0 it is four times as large, so that it can be read on a small print', () => {
    expect(stampPlace({ box: [0, 0, 2380, 3370], turn: 0 }, size)[0]).toBeCloseTo(4)
  })

  test('whatever the page, it stands upright, inside what is seen, at the lower right', () => {
    const side = fc.double({ min: 72, max: 20_000, noNaN: true })
    const corner = fc.double({ min: -5000, max: 5000, noNaN: true })
    fc.assert(
      fc.property(corner, corner, side, side, fc.constantFrom(...turns), (left, bottom, width, height, turn) => {
        const box = [left, bottom, left + width, bottom + height] as const
        const [a, b, c, d, e, f] = stampPlace({ box, turn }, size)
        const [[rx, ry], [ux, uy], [cx, cy]] = axes[turn](box)
        const seen = (x: number, y: number) => [(x - cx) * rx + (y - cy) * ry, (x - cx) * ux + (y - cy) * uy] as const
        const [low, up] = seen(e, f)
        const [high, top] = seen(a * size.width + c * size.height + e, b * size.width + d * size.height + f)
        const across = turn === 90 || turn === 270 ? height : width
        const tall = turn === 90 || turn === 270 ? width : height
        expect(high).toBeGreaterThan(low)
        expect(top).toBeGreaterThan(up)
        expect(low).toBeGreaterThanOrEqual(-0.001)
        expect(up).toBeGreaterThanOrEqual(-0.001)
        expect(high).toBeLessThanOrEqual(across + 0.001)
        expect(top).toBeLessThanOrEqual(tall + 0.001)
      }),
    )
  })
})
