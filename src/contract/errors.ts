import type { Problem } from '#casefile/problem.ts'
import { DomainError } from '#core/domain-error.ts'

/** Every refusal a host may get, and the facts its sentence needs. */
export type ErrorInfo = {
  'request-invalid': { readonly operation: string; readonly problems: readonly string[] }
  'file-unreadable': { readonly name: string; readonly reason: 'missing' | 'not-allowed' | 'is-a-folder' | 'too-large' | 'other' }
  'case-refused': { readonly name: string; readonly problems: readonly Problem[] }
  'pack-refused': { readonly name: string; readonly problems: readonly Pick<Problem, 'path' | 'reason' | 'remedy'>[] }
  'decisions-refused': { readonly name: string; readonly problems: readonly Problem[] }
  'alert-not-found': { readonly alert: string; readonly known: readonly string[] }
  'ground-not-pleaded': { readonly grounds: readonly string[]; readonly known: readonly string[] }
  'document-unknown': { readonly document: string; readonly known: readonly string[] }
  'language-unknown': { readonly language: string; readonly document: string; readonly known: readonly string[] }
  'output-exists': { readonly paths: readonly string[] }
  'folder-unwritable': { readonly folder: string; readonly reason: 'not-allowed' | 'not-a-folder' | 'disk-full' | 'read-only' | 'other' }
  'paper-failed': { readonly document: string; readonly format: string; readonly detail: string }
  'folder-unreadable': { readonly folder: string; readonly reason: 'missing' | 'not-a-folder' | 'not-allowed' | 'other' }
  'folder-not-a-kit': { readonly folder: string; readonly others: readonly string[] }
  'folder-not-a-pack': { readonly folder: string; readonly others: readonly string[] }
  'file-changed': { readonly name: string }
  'document-missing': { readonly request: string; readonly document: string }
  'kit-refused': { readonly request: string; readonly problems: readonly Problem[] }
  'kit-unreadable': { readonly name: string }
  'kit-differs': { readonly problems: readonly Problem[] }
  'submission-repeated': { readonly sentOn: string }
  'vault-none': object
  'vault-exists': object
  'vault-locked': object
  /** `by` says what has it open. */
  'vault-read-only': { readonly by: string }
  'vault-damaged': { readonly problems: readonly Pick<Problem, 'path' | 'reason' | 'remedy'>[] }
  'vault-unwritable': { readonly reason: 'not-allowed' | 'disk-full' | 'read-only' | 'other' }
  /** `tryAgainAt` is a UTC instant before which no passphrase is tried. */
  'passphrase-wrong': { readonly tryAgainAt?: string }
  'passphrase-weak': { readonly shortest: number }
  'words-wrong': { readonly problem: 'count' | 'unknown-word' | 'checksum' | 'other-vault'; readonly word?: number }
  'case-not-found': { readonly id: string }
  'case-damaged': { readonly id: string; readonly problems: readonly Pick<Problem, 'path' | 'reason' | 'remedy'>[] }
  'case-changed-underneath': { readonly id: string }
  'change-refused': { readonly problems: readonly Pick<Problem, 'path' | 'reason' | 'remedy'>[] }
  'settings-unwritable': object
  'file-not-sealed': { readonly file: string }
  'manifest-unreadable': { readonly name: string; readonly says: string; readonly mend: string }
  'pack-empty': { readonly audience: 'ccf' | 'source' }
  'backup-damaged': { readonly problems: readonly Pick<Problem, 'path' | 'reason' | 'remedy'>[] }
  'folder-not-empty': object
  'key-unreadable': object
  'exchange-refused': { readonly problems: readonly Pick<Problem, 'path' | 'reason' | 'remedy'>[] }
  'exchange-not-for-us': object
  'usage-wrong': { readonly problem: string; readonly remedy: string }
  internal: { readonly reference: string }
}

export type ErrorCode = keyof ErrorInfo

export const refuse = <C extends ErrorCode>(code: C, info: ErrorInfo[C], options?: ErrorOptions): DomainError => new DomainError(code, info, options)

/** A failure as it crosses a host boundary. */
export type Refusal = { readonly [C in ErrorCode]: { readonly code: C; readonly info: ErrorInfo[C] } }[ErrorCode]
