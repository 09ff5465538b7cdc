import { DomainError } from '#core/domain-error.ts'

/** What may be wrong with an age file or a key, and the facts its sentence needs. No key and no content is ever among them. */
export type PayloadRefusals = {
  /** Cut off, changed, with something after its end, or no age file. */
  'age-file-damaged': { readonly part: 'header' | 'payload' }
  /** A whole header, but sealed to other recipients. */
  'age-file-not-for-us': Record<never, never>
  /** A key that is none, mistyped or of a kind we do not know. */
  'age-key-unreadable': { readonly key: 'recipient' | 'identity' }
}

/** The library's own errors are not carried along as a cause: its message about a mistyped key quotes the key. */
export const refuse = <C extends keyof PayloadRefusals>(code: C, info: PayloadRefusals[C]): DomainError => new DomainError(code, info)
