import type { Block } from '#core/document/letter.ts'
import type { PaperSize } from '#core/document/print.ts'
import type { Finding } from './findings/finding.ts'
import type { FileKind } from './prepared.ts'
import type { Problem } from './problems.ts'

/** A file inside a file, by the name it has there. */
export type Nested = { readonly name: string; readonly bytes: Uint8Array }

/** What shows on pages: pages as they are, or text still to be laid out, with pages of pictures to put behind it. */
export type Shown =
  | { readonly kind: 'pages'; readonly pdf: Uint8Array; readonly pages: number }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[]; readonly pictures?: Uint8Array }
  | { readonly kind: 'nothing' }

/** What a reader makes of one file. Nothing in it is drawn or written yet. */
export type Reading = {
  readonly kind: FileKind
  readonly mime: string
  readonly shown: Shown
  readonly text: string
  readonly findings: readonly Finding[]
  readonly scrubbed: readonly string[]
  readonly problems: readonly Problem[]
  readonly nested: readonly Nested[]
}

export type ReadOptions = { readonly paper: PaperSize; readonly password?: string }

export const unread = (mime: string, problems: readonly Problem[], findings: readonly Finding[] = []): Reading => ({
  kind: 'native',
  mime,
  shown: { kind: 'nothing' },
  text: '',
  findings,
  scrubbed: [],
  problems,
  nested: [],
})
