import { useEffect, useRef, useState } from 'react'
import type { Refusal } from '#contract/errors.ts'
import type { DraftMade } from '#contract/replies.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { today } from '#renderer/host/clock.ts'

export type Measured = {
  /** Of each paper measured so far, the last answer. */
  readonly made: { readonly [document: string]: DraftMade }
  /** Whether the answer for the paper on show is of the case as it is now. */
  readonly isFresh: boolean
  readonly refusal: Refusal | undefined
}

const pause = 700

/** Asks the host to lay the paper out, once what was typed is kept and a pause has come. Nothing on the screen waits for it. */
export const useMeasured = (document: string, language: string): Measured => {
  const { client } = useApp()
  const { id, step, saved } = useCase()
  const [made, setMade] = useState<{ readonly [document: string]: DraftMade }>({})
  const [answered, setAnswered] = useState('')
  const [refusal, setRefusal] = useState<Refusal>()
  const shown = useRef('')
  const asks = JSON.stringify([id, step, document, language])

  useEffect(() => {
    if (saved.kind !== 'saved' || answered === asks) return
    let isCurrent = true
    const isFirst = shown.current !== document
    const timer = window.setTimeout(
      async () => {
        shown.current = document
        const reply = await client.ask('paper.draft', { case: { id }, asOf: today(), document, language, formats: [] })
        if (!isCurrent) return
        setAnswered(asks)
        setRefusal(reply.kind === 'refused' ? reply.refusal : undefined)
        if (reply.kind === 'done') setMade(before => ({ ...before, [document]: reply.value }))
      },
      isFirst ? 120 : pause,
    )
    return () => {
      isCurrent = false
      window.clearTimeout(timer)
    }
  }, [client, id, document, language, saved.kind, asks, answered])

  return { made, isFresh: answered === asks && refusal === undefined, refusal }
}
