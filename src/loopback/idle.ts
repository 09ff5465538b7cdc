/** Starts a wait in milliseconds; the answer ends it before its time. */
export type Later = (milliseconds: number, then: () => void) => () => void

/** Knows when nobody is left at the other end. */
export type IdleWatch = {
  /** A page asked for something: the long wait starts again, and a goodbye is forgotten. */
  readonly asked: () => void
  /** A page is going. It may be a reload, so a short wait comes before the end. */
  readonly goodbye: () => void
  readonly stop: () => void
}

type IdleRule = { readonly minutes: number; readonly graceSeconds?: number; readonly later: Later; readonly end: () => void }

/** Calls `end` after `minutes` without a call or `graceSeconds` after a goodbye. */
export const idleWatch = ({ minutes, graceSeconds = 10, later, end }: IdleRule): IdleWatch => {
  let cancel = (): void => {}
  const wait = (milliseconds: number): void => {
    cancel()
    cancel = later(milliseconds, end)
  }
  const asked = (): void => wait(minutes * 60_000)
  asked()
  return { asked, goodbye: () => wait(graceSeconds * 1000), stop: () => cancel() }
}

/** On the machine's own timers. They do not keep the process alive. */
export const timer: Later = (milliseconds, then) => {
  const running = setTimeout(then, milliseconds)
  running.unref()
  return () => clearTimeout(running)
}
