import type { FactId } from '#law/language.ts'

/** A box that holds the values of these facts, one behind the other. */
export const oneFact = (...facts: readonly FactId[]) => ({ kind: 'facts', facts, between: ', ' }) as const
