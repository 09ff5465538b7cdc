import type { Request } from '#contract/operations.ts'
import type { Reply } from '#contract/reply.ts'

/** The one function a renderer gets of its host. */
export type Bridge = { readonly call: (request: Request) => Promise<Reply> }

/** The only channel between renderer and main process. */
export const callChannel = 'call'
