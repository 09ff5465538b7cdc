import type { Refusal } from '#contract/errors.ts'
import type { AnswerOf, InputOf, OperationName, Request } from '#contract/operations.ts'
import type { Reply } from '#contract/reply.ts'

/** A refusal as an exception, for places where going on makes no sense without an answer. */
class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

export type Client = {
  /** The reply as a value: done or refused. */
  readonly ask: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<Reply<AnswerOf<N>>>
  /** The answer; throws Refused. */
  readonly call: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<AnswerOf<N>>
}

/** `hears` learns of every refusal, for example to notice that the vault was locked. */
export const createClient = (send: (request: Request) => Promise<Reply>, hears?: (refusal: Refusal) => void): Client => {
  const ask = async <N extends OperationName>(name: N, input: InputOf<N>): Promise<Reply<AnswerOf<N>>> => {
    const reply = await send({ operation: name, input })
    if (reply.kind === 'refused') {
      hears?.(reply.refusal)
      return reply
    }
    // seam: the host answers an operation with that operation's answer; the contract suite proves it
    return { kind: 'done', value: reply.value as AnswerOf<N> }
  }
  return {
    ask,
    call: async (name, input) => {
      const reply = await ask(name, input)
      if (reply.kind === 'refused') throw new Refused(reply.refusal)
      return reply.value
    },
  }
}
