/** As in a PDF: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number]

export type Box = { readonly left: number; readonly bottom: number; readonly right: number; readonly top: number }

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** `inner` applied first. */
export const times = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

/** The upright box around a box that was moved and turned. */
export const moved = (matrix: Matrix, { left, bottom, right, top }: Box): Box => {
  const corners = [at(matrix, left, bottom), at(matrix, right, bottom), at(matrix, left, top), at(matrix, right, top)]
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) }
}

export const covers = (outer: Box, inner: Box, slack: number): boolean =>
  outer.left <= inner.left + slack && outer.bottom <= inner.bottom + slack && outer.right >= inner.right - slack && outer.top >= inner.top - slack

export const apart = (one: Box, other: Box): boolean => one.right <= other.left || one.left >= other.right || one.top <= other.bottom || one.bottom >= other.top

const at = (matrix: Matrix, x: number, y: number) => ({ x: matrix[0] * x + matrix[2] * y + matrix[4], y: matrix[1] * x + matrix[3] * y + matrix[5] })

export const matrixFrom = (numbers: ArrayLike<number> | undefined): Matrix => {
  const [a, b, c, d, e, f] = Array.from(numbers ?? [])
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined ? identity : [a, b, c, d, e, f]
}
