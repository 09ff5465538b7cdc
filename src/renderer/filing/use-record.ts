import type { InputOf } from '#contract/operations.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { emptyRecord, type Filing, useFiling } from '#renderer/filing/filing-memory.ts'
import { filesOfBuilt, hashed } from '#renderer/filing/sent-files.ts'
import { type Deed, useDeed } from '#renderer/host/use-answer.ts'

type Sent = InputOf<'submission.keep'>['sent']

export type RecordDeed = Pick<Deed<'submission.keep'>, 'running' | 'refusal' | 'forget'> & {
  /** True once it is in the ledger. `anyway`: in spite of differences, each of which is noted. */
  readonly record: (options?: { readonly anyway?: boolean }) => Promise<boolean>
}

/** Takes the submission up into the ledger of the case, as one step of its history. */
export const useRecord = (request: RequestKind): RecordDeed => {
  const { cases } = useApp()
  const { id, settle } = useCase()
  const [filing, put] = useFiling(id, request)
  const { run, running, refusal, forget } = useDeed('submission.keep')
  const record: RecordDeed['record'] = async ({ anyway = false } = {}) => {
    const { sentOn, receipt, note, clocks } = filing.record
    if (sentOn === undefined) return false
    const sent = await whatWasSent(filing, request)
    await settle()
    const now = cases.get()
    if (now.kind !== 'open') return false
    const opened = await run({
      id,
      step: now.step,
      sent,
      sentOn,
      anyway,
      clocks: clocks && request !== 'provisional-measures',
      ...(receipt.trim() !== '' && { receipt: receipt.trim() }),
      ...(note.trim() !== '' && { note: note.trim() }),
    })
    if (opened === undefined) return false
    cases.show(opened)
    put({ record: emptyRecord })
    return true
  }
  return { record, running, refusal, forget }
}

const whatWasSent = async ({ built, record: { from, files } }: Filing, request: RequestKind): Promise<Sent> => {
  if (from === 'built' && built !== undefined) {
    const [signed] = files
    const found = filesOfBuilt(built.kit, signed && (await hashed(signed)))
    return { kit: { name: 'kit.json', text: JSON.stringify(built.kit) }, found: [...found] }
  }
  if (from === 'none') return { request }
  const list = files.find(({ name }) => name === 'kit.json')
  const others = await Promise.all(files.filter(file => file !== list).map(hashed))
  return { kit: { name: 'kit.json', text: (await list?.text()) ?? '' }, found: others }
}
