import type { Asking } from '#cli/ask.ts'
import { progressOn } from '#cli/progress.ts'
import type { AnswerOf } from '#contract/operations.ts'
import type { NotSealed } from '#node/evidence/seal-files.ts'

/** `made` is left out where it was stopped before the pack was begun. */
export type Packed = {
  readonly made?: AnswerOf<'pack.build'>
  readonly unmatched: readonly string[]
  readonly notSealed?: readonly NotSealed[]
  readonly backup?: string
}

/** What a case file and a vault have in common of the command's options. */
export type PackingOptions = {
  readonly exhibits?: string
  readonly out: string
  readonly add: boolean
  readonly replace: boolean
  readonly record: boolean
}

type Room = { readonly ask: Asking; readonly clear: () => void }

/** A pack under way at a terminal: its progress, and what stops it. */
export type Packing = {
  readonly tell: (done: number, of: number, says: string) => void
  readonly run: (room: Room, work: (signal: AbortSignal) => Promise<Packed>) => Promise<Packed>
}

/** The first Ctrl-C ends the work in order; the second does not wait for it. */
export const packingOf = (task: string): Packing => {
  const progress = progressOn(process.stderr)
  return {
    tell: progress.tell,
    run: async ({ ask, clear }, work) => {
      const stopping = new AbortController()
      const stop = () => {
        process.once('SIGINT', () => {
          clear()
          process.exit(130)
        })
        stopping.abort()
        void ask('pack.cancel', { task })
      }
      process.once('SIGINT', stop)
      process.once('SIGTERM', stop)
      try {
        return await work(stopping.signal)
      } finally {
        progress.end()
        process.off('SIGINT', stop)
        process.off('SIGTERM', stop)
      }
    },
  }
}
