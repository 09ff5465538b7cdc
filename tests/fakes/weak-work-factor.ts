import type { WorkFactor } from '#vault/work-factor.ts'

/** Lets a test seal a passphrase in a millisecond. The type has no other way in. */
export const weakForTests = 2 as WorkFactor // seam: the one place that makes a work factor below the format's minimum
