declare const checked: unique symbol

/** Logarithm to base 2 of scrypt's N, never below the format's minimum. A plain number is none, so that no weaker one gets in by mistake. */
export type WorkFactor = number & { readonly [checked]: true }

/** The age tool opens up to 22; beyond 20 a small machine runs out of memory or patience. */
const most = 20

/** The format's minimum, and what is sealed with today. */
export const standardWorkFactor = 18 as WorkFactor // seam: the minimum itself

/** The factor wished for, brought within what the format allows and not below `least`, nor below what opened the vault just now. */
export const workFactorNear = (wished: number, least: WorkFactor, opened = 0): WorkFactor =>
  Math.max(Number.isInteger(wished) ? Math.min(Math.max(wished, least), most) : least, opened) as WorkFactor // seam: bounded on this line
