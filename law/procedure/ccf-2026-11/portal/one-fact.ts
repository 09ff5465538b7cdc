/** A box that holds the value of these facts, one behind the other. */
export const oneFact = (...facts: readonly string[]) => ({ kind: 'facts', facts, between: ', ' }) as const
