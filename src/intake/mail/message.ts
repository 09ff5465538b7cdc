import type { Nested } from '../reading.ts'

/** A mail in either of its file formats. */
export type Message = {
  readonly subject: string
  /** Label and words, as a reader of the mail sees them: From, To, Cc, Date. */
  readonly head: readonly { readonly label: string; readonly value: string }[]
  readonly html?: string
  readonly text?: string
  /** All header lines, unfolded. */
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  readonly attachments: readonly (Nested & { readonly cid?: string; readonly inline: boolean })[]
  /** Why the body is missing though there is one. */
  readonly unreadBody?: string
}
