import type { Recovery, VaultChecked, VaultOpened, VaultState } from '#contract/vault-replies.ts'

/** A case as the vault keeps it in its index. `summary` is the app's own and opaque to the vault. */
export type StoredCase = { readonly id: string; readonly summary: unknown; readonly removedAt?: string }

/** A journal as it was read: the entries of all its records in order, and the number of the last record. */
export type StoredJournal = {
  readonly entries: readonly unknown[]
  readonly seq: number
  readonly problems: readonly { readonly path: string; readonly reason: string; readonly remedy: string }[]
}

/**
 * The vault as the app sees it. It keeps what it is given and understands none of it. Refusals are those of the operations that use it
 * (`contract/vault-operations.ts`): `vault-locked` once locked, `vault-read-only`, `case-not-found`, `case-changed-underneath` where the journal
 * holds another last record than the one expected, `vault-unwritable`.
 */
export type VaultPort = {
  readonly state: () => Promise<VaultState>
  readonly create: (passphrase: string) => Promise<Recovery>
  readonly unlock: (secret: { readonly passphrase: string } | { readonly words: string }) => Promise<VaultOpened>
  readonly lock: () => Promise<void>
  readonly rehearse: (words: string) => Promise<boolean>
  readonly renewRecovery: () => Promise<Recovery>
  readonly changePassphrase: (now: string, next: string) => Promise<void>
  readonly check: () => Promise<VaultChecked>
  /** A passphrase of random words, strong enough by itself. */
  readonly offerPassphrase: () => string
  readonly listCases: () => Promise<readonly StoredCase[]>
  /** Answers with the new case's id and its first record's number. */
  readonly createCase: (summary: unknown, entries: readonly unknown[]) => Promise<{ readonly id: string; readonly seq: number }>
  readonly readJournal: (id: string) => Promise<StoredJournal>
  /** Resolves once the entries are on disk. */
  readonly append: (id: string, entries: readonly unknown[], summary: unknown, expectedSeq: number) => Promise<{ readonly seq: number }>
  readonly removeCase: (id: string) => Promise<void>
  readonly putBackCase: (id: string) => Promise<void>
  readonly purgeCase: (id: string) => Promise<void>
}
