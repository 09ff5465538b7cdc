import type { AnswerOf, InputOf, OperationName } from '#contract/operations.ts'
import { DomainError } from '#core/domain-error.ts'
import { composeNodeApp } from '#node/compose.ts'

/** Tells of failures only those who look for them. */
export const failureLog = (reference: string, error: unknown): void => {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (process.env['RECOURSE_DEBUG']) process.stderr.write(`${reference}: ${stack}\n`)
}

export type Asking = <N extends OperationName>(operation: N, input: InputOf<N>) => Promise<AnswerOf<N>>

/** Puts one operation to an app. A refusal comes back as the error it was. */
export const askOf =
  (dispatch: ReturnType<typeof composeNodeApp>): Asking =>
  async <N extends OperationName>(operation: N, input: InputOf<N>): Promise<AnswerOf<N>> => {
    const reply = await dispatch({ operation, input })
    if (reply.kind === 'refused') throw new DomainError(reply.refusal.code, reply.refusal.info)
    // seam: dispatch answers with the value of the operation it was asked
    return reply.value as AnswerOf<N>
  }

export const ask: Asking = askOf(composeNodeApp({ log: failureLog }))
