import type { Words } from '../pdf/words.ts'
import type { Reading, ReadOptions } from '../reading.ts'

/** Work on hostile bytes, done in a thread of its own. */
export type Job =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly name: string; readonly options: ReadOptions }
  /** For the leak check: all that a PDF of ours says. */
  | { readonly kind: 'words'; readonly path: string }
  /** Puts the pages of the second PDF behind those of the first. */
  | { readonly kind: 'join'; readonly first: Uint8Array; readonly second: Uint8Array }

export type Done =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'words'; readonly words: readonly Words[] }
  | { readonly kind: 'joined'; readonly pdf: Uint8Array; readonly pages: number }

export type Answer = { readonly done: Done } | { readonly failed: true }
