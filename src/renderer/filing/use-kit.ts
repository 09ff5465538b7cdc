import { useCallback, useRef, useState } from 'react'
import type { HostEvent } from '#contract/host-events.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { useFiling } from '#renderer/filing/filing-memory.ts'
import { today } from '#renderer/host/clock.ts'
import { useHostEvent } from '#renderer/host/events.ts'
import { type Deed, useDeed } from '#renderer/host/use-answer.ts'

type Progress = Pick<Extract<HostEvent, { readonly kind: 'progress' }>, 'done' | 'of' | 'says'>

export type KitDeed = Pick<Deed<'kit.pack'>, 'running' | 'refusal' | 'forget'> & {
  readonly build: () => Promise<void>
  readonly cancel: () => void
  readonly progress: Progress | undefined
}

/** Builds the kit of what the host has kept, and holds it until the vault is locked. A new kit has nothing ticked. */
export const useKit = (request: RequestKind): KitDeed => {
  const { cases, client, door } = useApp()
  const { id, settle } = useCase()
  const [, put] = useFiling(id, request)
  const { run, running, refusal, forget } = useDeed('kit.pack')
  const [progress, setProgress] = useState<Progress>()
  const task = useRef('')
  useHostEvent(
    'progress',
    useCallback(news => news.task === task.current && setProgress(news), []),
  )
  const build = async () => {
    await settle()
    const now = cases.get()
    task.current = crypto.randomUUID()
    setProgress(undefined)
    const packed = await run({ id, task: task.current, asOf: today(), for: request, language: 'en' })
    if (packed?.kind !== 'packed' || now.kind !== 'open') return
    const { kit, ticket } = packed
    const bytes = await door.takeBytes(ticket.ticket)
    if (bytes !== undefined) put({ built: { kit, name: ticket.name, bytes, step: now.step }, looked: false, copied: [], ticked: [] })
  }
  return { build, running, refusal, forget, progress, cancel: () => void client.ask('pack.cancel', { task: task.current }) }
}
