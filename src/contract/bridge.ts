import type { HostEvent } from '#contract/host-events.ts'
import type { Request } from '#contract/operations.ts'
import type { Reply } from '#contract/reply.ts'

/** What a page gets of its host: one function to ask with, one to hear with. */
export type Bridge = {
  readonly call: (request: Request) => Promise<Reply>
  /** Hears of every event from now on. The answer ends the subscription. */
  readonly subscribe: (listener: (event: HostEvent) => void) => () => void
}

/** Of page to main process. Both ways the text of `contract/wire.ts`. */
export const callChannel = 'call'

/** Of page to main process, without a word: something of the page is being copied. */
export const copiedChannel = 'copied'

/** Of main process to page. One event a message, as text of `contract/wire.ts`. */
export const eventChannel = 'event'
