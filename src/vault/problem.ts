import { DomainError } from '#core/domain-error.ts'

/** One thing wrong in a vault. `path` is that of the file, from the vault's folder. */
export type VaultProblem = { readonly path: string; readonly reason: string; readonly remedy: string }

export const fromBackup = 'Restore this file from a backup of the vault.'

/** Every refusal of the vault, with what its sentence needs. The codes are those of `contract/errors.ts`. */
type Refusals = {
  'vault-none': object
  'vault-exists': object
  'vault-locked': object
  'vault-read-only': { readonly by: string }
  'vault-unwritable': { readonly reason: 'other' }
  'vault-damaged': { readonly problems: readonly VaultProblem[] }
  'passphrase-wrong': { readonly tryAgainAt?: string }
  'words-wrong': { readonly problem: 'count' | 'unknown-word' | 'checksum' | 'other-vault'; readonly word?: number }
  'case-not-found': { readonly id: string }
  'case-damaged': { readonly id: string; readonly problems: readonly VaultProblem[] }
  'case-changed-underneath': { readonly id: string }
  'backup-damaged': { readonly problems: readonly VaultProblem[] }
  'folder-not-empty': object
}

export const refuse = <C extends keyof Refusals>(code: C, info: Refusals[C], options?: ErrorOptions): DomainError => new DomainError(code, info, options)

/** What went wrong with one file, in words; never what it holds. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof NotReadable) return error.message
  if (error instanceof DomainError && !error.code.startsWith('age-')) return 'it cannot be read from the disk'
  return 'it is damaged, or was not sealed for this vault'
}

/** Says, for `reasonOf`, what is wrong with the plaintext of a file. */
export class NotReadable extends Error {}
