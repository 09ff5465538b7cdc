import type { IpcMain } from 'electron'
import { z } from 'zod'
import { callChannel } from '#contract/bridge.ts'
import type { Request } from '#contract/operations.ts'
import type { Reply } from '#contract/reply.ts'
import { fromWire, toWire } from '#contract/wire.ts'
import { appOrigin } from '#main/app-scheme.ts'

const Envelope = z.object({ operation: z.string(), input: z.unknown() })

/** Answers the page's calls, and only those of our own page in its own frame. Both ways text, as on the loopback address. */
export const answerCalls = (ipc: Pick<IpcMain, 'handle'>, dispatch: (request: Request) => Promise<Reply>): void =>
  ipc.handle(callChannel, async (event, text: unknown): Promise<string> => {
    const frame = event.senderFrame
    if (!frame?.url.startsWith(`${appOrigin}/`) || frame.parent !== null) return refused('the call does not come from the app')
    const request = Envelope.safeParse(messageIn(text))
    if (!request.success) return refused('a call names an operation and its input')
    return toWire(await dispatch({ operation: request.data.operation, input: request.data.input }))
  })

const messageIn = (text: unknown): unknown => {
  if (typeof text !== 'string') return undefined
  try {
    return fromWire(text)
  } catch {
    return undefined
  }
}

const refused = (problem: string): string => {
  const reply: Reply = { kind: 'refused', refusal: { code: 'request-invalid', info: { operation: 'unknown', problems: [problem] } } }
  return toWire(reply)
}
