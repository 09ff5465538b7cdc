import type { IpcMain } from 'electron'
import { z } from 'zod'
import { callChannel } from '#contract/bridge.ts'
import type { Request } from '#contract/operations.ts'
import type { Reply } from '#contract/reply.ts'
import { appOrigin } from '#main/app-scheme.ts'

const Envelope = z.object({ operation: z.string(), input: z.unknown() })

/** Answers the renderer's calls, and only those of our own page. */
export const answerCalls = (ipc: IpcMain, dispatch: (request: Request) => Promise<Reply>): void =>
  ipc.handle(callChannel, async (event, message: unknown): Promise<Reply> => {
    const request = Envelope.safeParse(message)
    if (!event.senderFrame?.url.startsWith(`${appOrigin}/`) || !request.success) {
      return { kind: 'refused', refusal: { code: 'request-invalid', info: { operation: 'unknown', problems: ['the call does not come from the app'] } } }
    }
    return dispatch({ operation: request.data.operation, input: request.data.input })
  })
