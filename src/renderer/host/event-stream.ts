import type { HostEvent } from '#contract/host-events.ts'

/** Server-sent events read through fetch, because the session's header cannot travel with an EventSource. The answer ends it. */
export const listenToEvents = (open: () => Promise<Response>, listener: (event: HostEvent) => void): (() => void) => {
  const ended = { now: false }
  void read(open, listener, ended).catch(() => undefined)
  return () => {
    ended.now = true
  }
}

const read = async (open: () => Promise<Response>, listener: (event: HostEvent) => void, ended: { readonly now: boolean }): Promise<void> => {
  const reader = (await open()).body?.pipeThrough(new TextDecoderStream()).getReader()
  if (reader === undefined) return
  let rest = ''
  while (!ended.now) {
    const { done, value } = await reader.read()
    if (done) return
    const messages = (rest + value).split('\n\n')
    rest = messages.pop() ?? ''
    for (const event of messages.flatMap(eventOf)) if (!ended.now) listener(event)
  }
  await reader.cancel()
}

/** The event of one message of the stream; none of a comment that keeps the line open. */
export const eventOf = (message: string): readonly HostEvent[] => {
  const data = message
    .split('\n')
    .filter(line => line.startsWith('data:'))
    .map(line => line.slice(5).trim())
    .join('\n')
  // seam: the host sends events of the contract
  return data === '' ? [] : [JSON.parse(data) as HostEvent]
}
