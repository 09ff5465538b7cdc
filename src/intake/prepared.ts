import type { Finding } from './findings/finding.ts'
import type { LanguageGuess } from './language.ts'
import type { Problem } from './problems.ts'

/** What a file is, told from its content and never from its name alone. */
export type FileKind = 'pdf' | 'image' | 'word' | 'text' | 'html' | 'mail' | 'native'

/** A file as it can go into a pack: its pages, what was found in it, what could not be done. The original is only ever read. */
export type Prepared = {
  readonly name: string
  readonly kind: FileKind
  readonly mime: string
  /** The untouched original: the file given, or for a file out of a mail its bytes in the work folder. */
  readonly path: string
  /** Of the original, lower-case hexadecimal. */
  readonly sha256: string
  readonly bytes: number
  /** The exported copy: pages to bind, without what `scrubbed` names. Left out when there is nothing to show. */
  readonly pdf?: string
  readonly pages?: number
  /** For duplicate and leak checks: at most `limits.textCharacters`. Never the words of a slip sheet. */
  readonly text: string
  readonly language: LanguageGuess
  /** Worst first. */
  readonly findings: readonly Finding[]
  /** What the exported copy no longer has, in words: "document properties". */
  readonly scrubbed: readonly string[]
  readonly problems: readonly Problem[]
  /** Files found inside: a mail's attachments, files embedded in a PDF or a Word document. */
  readonly attachments?: readonly Prepared[]
  /** Set when the file can only go in as it is. `pdf` is then the slip sheet itself. */
  readonly slip?: Slip
}

/** What a slip sheet says in the place of the pages of a file that goes in as it is. */
export type Slip = {
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly value: string }[]
  readonly says: string
}
