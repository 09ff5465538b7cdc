import type { AnswerOf, InputOf, OperationName } from '#contract/operations.ts'

/** Ports first, then the function the contract asks for. It throws only what `refuse` makes. */
export type Handler<N extends OperationName> = (input: InputOf<N>) => Promise<AnswerOf<N>>
