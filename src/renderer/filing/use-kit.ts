import type { RequestKind } from '#core/preflight/input.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { useFiling } from '#renderer/filing/filing-memory.ts'
import { today } from '#renderer/host/clock.ts'
import { type Deed, useDeed } from '#renderer/host/use-answer.ts'

export type KitDeed = Pick<Deed<'kit.pack'>, 'running' | 'refusal' | 'forget'> & { readonly build: () => Promise<void> }

/** Builds the kit of what the host has kept, and holds it until the vault is locked. A new kit has nothing ticked. */
export const useKit = (request: RequestKind): KitDeed => {
  const { cases } = useApp()
  const { id, settle } = useCase()
  const [, put] = useFiling(id, request)
  const { run, running, refusal, forget } = useDeed('kit.pack')
  const build = async () => {
    await settle()
    const now = cases.get()
    const packed = await run({ id, asOf: today(), for: request, language: 'en' })
    if (packed && now.kind === 'open') put({ built: { ...packed, step: now.step }, looked: false, copied: [], ticked: [] })
  }
  return { build, running, refusal, forget }
}
