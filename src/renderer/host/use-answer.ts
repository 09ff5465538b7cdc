import { useCallback, useEffect, useState } from 'react'
import type { Refusal } from '#contract/errors.ts'
import type { AnswerOf, InputOf, OperationName } from '#contract/operations.ts'
import { useApp } from '#renderer/app-context.ts'

export type Asked<T> =
  | { readonly kind: 'asking'; readonly before?: T }
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/**
 * What the host answers to a question that changes nothing. Asked again when the input changes in content; `before` holds the last answer
 * meanwhile. With an undefined input nothing is asked.
 */
export const useAnswer = <N extends OperationName>(name: N, input: InputOf<N> | undefined): Asked<AnswerOf<N>> & { readonly again: () => void } => {
  const { client } = useApp()
  const [asked, setAsked] = useState<Asked<AnswerOf<N>>>({ kind: 'asking' })
  const [round, setRound] = useState(0)
  const asks = input === undefined ? undefined : JSON.stringify(input)
  const again = useCallback(() => setRound(count => count + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asks` stands for the input's content, `round` for asking again
  useEffect(() => {
    if (input === undefined) return
    let current = true
    setAsked(was => (was.kind === 'answered' ? { kind: 'asking', before: was.value } : { kind: 'asking' }))
    void client.ask(name, input).then(reply => {
      if (current) setAsked(reply.kind === 'done' ? { kind: 'answered', value: reply.value } : reply)
    })
    return () => {
      current = false
    }
  }, [client, name, asks, round])

  return { ...asked, again }
}

export type Deed<N extends OperationName> = {
  readonly run: (input: InputOf<N>) => Promise<AnswerOf<N> | undefined>
  readonly running: boolean
  readonly refusal: Refusal | undefined
  readonly forget: () => void
}

/** Something the host is to do at a press: `run` answers undefined where it was refused, and `refusal` says why. */
export const useDeed = <N extends OperationName>(name: N): Deed<N> => {
  const { client } = useApp()
  const [state, setState] = useState<{ readonly running: boolean; readonly refusal?: Refusal }>({ running: false })
  const run = async (input: InputOf<N>) => {
    setState({ running: true })
    const reply = await client.ask(name, input)
    setState(reply.kind === 'refused' ? { running: false, refusal: reply.refusal } : { running: false })
    return reply.kind === 'done' ? reply.value : undefined
  }
  return { run, running: state.running, refusal: state.refusal, forget: () => setState({ running: false }) }
}
