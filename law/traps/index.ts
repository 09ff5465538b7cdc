import type { Trap } from '#core/law/ground.ts'

/** The mistakes a case can invite. */
export const traps: readonly Trap[] = []
