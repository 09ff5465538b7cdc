import type { HostEvent } from '#contract/host-events.ts'

export type Listener = (event: HostEvent) => void

/** One channel of news: told once, heard by every page that listens at that moment. */
export type News = {
  readonly tell: Listener
  /** The answer ends the subscription. */
  readonly hear: (listener: Listener) => () => void
}

export const newsChannel = (): News => {
  const listeners = new Set<Listener>()
  return {
    tell: event => {
      for (const listener of [...listeners]) listener(event)
    },
    hear: listener => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
