import type { AnswerOf, InputOf, OperationName } from '#contract/operations.ts'

/** A case file's text, and the name to use in messages. */
export type NamedText = { readonly name: string; readonly text: string }

/** What a handler gets: dispatch has taken a case named by its id out of the vault already. */
export type HandlerInput<N extends OperationName> =
  InputOf<N> extends { readonly case: unknown } ? Omit<InputOf<N>, 'case'> & { readonly case: NamedText } : InputOf<N>

/** Ports first, then the function the contract asks for. It throws only what `refuse` makes. */
export type Handler<N extends OperationName> = (input: HandlerInput<N>) => Promise<AnswerOf<N>>
