import type { PageShape } from './pdf/pages.ts'

/** The six numbers of a PDF transformation. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** In points, of a stamp as it is set. */
export type StampSize = { readonly width: number; readonly height: number }

/**
 * Puts a stamp upright into the lower right corner of the page as it is seen, however the page is turned. On large pages the stamp grows
 * with the shorter side, so that it can be read when the page is shrunk to the sheet; on small ones it takes at most half the width.
 */
export const stampPlace = ({ box: [left, bottom, right, top], turn }: PageShape, stamp: StampSize): Matrix => {
  const upright = turn === 0 || turn === 180
  const width = upright ? right - left : top - bottom
  const height = upright ? top - bottom : right - left
  const scale = Math.min(Math.max(1, Math.min(width, height) / usualWidth), (width * 0.5) / stamp.width, (height * 0.2) / stamp.height)
  const margin = edge * Math.min(scale, Math.min(width, height) / usualWidth)
  const along = Math.max(0, width - margin - stamp.width * scale)
  const up = Math.min(margin, height - stamp.height * scale)
  const [rightwards, upwards, corner] = axes[turn]([left, bottom, right, top])
  return [
    rightwards[0] * scale,
    rightwards[1] * scale,
    upwards[0] * scale,
    upwards[1] * scale,
    corner[0] + rightwards[0] * along + upwards[0] * up,
    corner[1] + rightwards[1] * along + upwards[1] * up,
  ]
}

/** The width of A4, and how far a stamp stands from the edges of such a page, in points. */
const usualWidth = 595
const edge = 15

type Pair = readonly [number, number]
type Axes = (box: PageShape['box']) => readonly [rightwards: Pair, upwards: Pair, corner: Pair]

/** Where “right” and “up” of the page as seen point in the page's own units, and where its lower left corner is. */
export const axes: { readonly [T in PageShape['turn']]: Axes } = {
  0: ([left, bottom]) => [
    [1, 0],
    [0, 1],
    [left, bottom],
  ],
  90: ([, bottom, right]) => [
    [0, 1],
    [-1, 0],
    [right, bottom],
  ],
  180: ([, , right, top]) => [
    [-1, 0],
    [0, -1],
    [right, top],
  ],
  270: ([left, , , top]) => [
    [0, -1],
    [1, 0],
    [left, top],
  ],
}
