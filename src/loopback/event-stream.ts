import { toWire } from '#contract/wire.ts'
import type { News } from '#node/news.ts'

/** The news of a host as server-sent events, from now until the reader goes. */
export const eventStream = (news: News): ReadableStream<Uint8Array> => {
  let end = (): void => {}
  return new ReadableStream({
    start: stream => {
      const say = (text: string): void => stream.enqueue(Buffer.from(text))
      say(': listening\n\n')
      end = news.hear(event => say(`data: ${toWire(event)}\n\n`))
    },
    cancel: () => end(),
  })
}
