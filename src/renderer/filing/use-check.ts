import { useEffect, useRef, useState } from 'react'
import type { Refusal } from '#contract/errors.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import type { Preflight } from '#core/preflight/preflight.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { today } from '#renderer/host/clock.ts'

export type Checked = {
  /** The last answer for this request; while `running` it may be of the case as it was. */
  readonly found: Preflight | undefined
  readonly running: boolean
  /** It runs for more than a second. */
  readonly isSlow: boolean
  readonly refusal: Refusal | undefined
  readonly again: () => void
}

type Answered = { readonly key: string; readonly request: RequestKind; readonly found?: Preflight; readonly refusal?: Refusal }

/** Asks the host for every check of a request, once what was typed is kept, and again when the case changes. */
export const useCheck = (request: RequestKind): Checked => {
  const { client } = useApp()
  const { id, step, saved } = useCase()
  const [answered, setAnswered] = useState<Answered>()
  const [round, setRound] = useState(0)
  const [slow, setSlow] = useState('')
  const asks = JSON.stringify([id, step, request, round])
  const isAnswered = answered?.key === asks
  const asking = useRef('')

  useEffect(() => {
    if (saved.kind === 'saving' || isAnswered || asking.current === asks) return
    asking.current = asks
    const timer = window.setTimeout(() => setSlow(asks), 1000)
    void client.ask('case.check', { case: { id }, asOf: today(), request }).then(reply => {
      window.clearTimeout(timer)
      if (asking.current !== asks) return
      setAnswered(reply.kind === 'done' ? { key: asks, request, found: reply.value } : { key: asks, request, refusal: reply.refusal })
    })
  }, [client, id, request, saved.kind, asks, isAnswered])

  const ofRequest = answered?.request === request ? answered : undefined
  return {
    found: ofRequest?.found,
    running: !isAnswered,
    isSlow: !isAnswered && slow === asks,
    refusal: isAnswered ? answered.refusal : undefined,
    again: () => setRound(count => count + 1),
  }
}
