import type { PublicKey } from '#contract/exchange-replies.ts'
import type { CaseApart, Recovery, VaultChecked, VaultOpened, VaultState } from '#contract/vault-replies.ts'

/** A case as the vault keeps it in its index. `summary` is the app's own and opaque to the vault. */
export type StoredCase = { readonly id: string; readonly summary: unknown; readonly removedAt?: string }

/** One of several versions that two machines made of a case: its entries from the beginning, and how many are common to all. */
export type StoredVersion = { readonly head: string; readonly entries: readonly unknown[]; readonly common: number }

/** A journal as it was read: the entries of all its records in order, and the number of the last record. `versions` is empty for a single line. */
export type StoredJournal = {
  readonly entries: readonly unknown[]
  readonly seq: number
  readonly versions: readonly StoredVersion[]
  readonly problems: readonly { readonly path: string; readonly reason: string; readonly remedy: string }[]
}

export type Secret = { readonly passphrase: string } | { readonly words: string }

/** A new file that is written from its beginning; one place in it is filled in afterwards. `restart` throws away what was written. */
export type Sink = {
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly writeAt: (position: number, bytes: Uint8Array) => Promise<void>
  readonly restart: () => Promise<void>
}

/** A file inside another. A body is read before the next one is asked for. */
export type Packed = { readonly path: string; readonly size: number; readonly body: AsyncIterable<Uint8Array> }

/** A backup beside the vault as it is; the cases by their ids. */
export type BackupTried = {
  readonly madeAt: string
  readonly files: number
  readonly cases: number
  readonly equal: boolean
  readonly apart: readonly Omit<CaseApart, 'codeName'>[]
  readonly settingsDiffer: boolean
  readonly broken: VaultChecked['broken']
}

export type VaultMade = { readonly recovery: Recovery; readonly cases: number; readonly exhibits: number; readonly files: number }

/**
 * The vault as the app sees it. It keeps what it is given and understands none of it. Refusals are those of the operations that use it
 * (`contract/vault-operations.ts`): `vault-locked` once locked, `vault-read-only`, `case-not-found`, `case-changed-underneath` where the journal
 * holds another last record than the one expected, `vault-unwritable`.
 */
export type VaultPort = {
  readonly state: () => Promise<VaultState>
  readonly create: (passphrase: string) => Promise<Recovery>
  readonly unlock: (secret: Secret) => Promise<VaultOpened>
  readonly lock: () => Promise<void>
  readonly rehearse: (words: string) => Promise<boolean>
  readonly renewRecovery: () => Promise<Recovery>
  readonly changePassphrase: (secret: Secret, next: string) => Promise<void>
  readonly check: () => Promise<VaultChecked>
  /** A passphrase of random words, strong enough by itself. */
  readonly offerPassphrase: () => string
  readonly listCases: () => Promise<readonly StoredCase[]>
  /** Answers with the new case's id and its first record's number. */
  readonly createCase: (summary: unknown, entries: readonly unknown[]) => Promise<{ readonly id: string; readonly seq: number }>
  readonly readJournal: (id: string) => Promise<StoredJournal>
  /** Resolves once the entries are on disk. */
  readonly append: (id: string, entries: readonly unknown[], summary: unknown, expectedSeq: number) => Promise<{ readonly seq: number }>
  /** Goes on from one of several versions. */
  readonly settle: (id: string, head: string) => Promise<void>
  /** Seals a file of a case as it comes; kept once this resolves. `sha256` and `bytes` are those of what was brought. */
  readonly addExhibit: (caseId: string, source: AsyncIterable<Uint8Array>) => Promise<{ readonly id: string; readonly sha256: string; readonly bytes: number }>
  /** In pieces; throws `case-damaged` at the end where the file is not the one that was brought: what was made of the pieces is then thrown away. */
  readonly readExhibit: (caseId: string, file: string) => AsyncIterable<Uint8Array>
  readonly removeExhibit: (caseId: string, file: string) => Promise<void>
  readonly removeCase: (id: string) => Promise<void>
  readonly putBackCase: (id: string) => Promise<void>
  readonly purgeCase: (id: string) => Promise<void>
  /** What the app keeps once for the whole vault; null where it has kept nothing yet. */
  readonly readSettings: () => Promise<unknown>
  readonly writeSettings: (value: unknown) => Promise<void>
  readonly backup: (sink: Sink) => Promise<{ readonly cases: number; readonly files: number }>
  readonly drill: (source: AsyncIterable<Uint8Array>, secret: Secret) => Promise<BackupTried>
  /** Where there is no vault; it stands open afterwards. */
  readonly restore: (source: AsyncIterable<Uint8Array>, secret: Secret) => Promise<VaultOpened & { readonly files: number; readonly madeAt: string }>
  /** A new vault with some of the cases: in a folder, or as a backup of it. */
  readonly travel: (cases: readonly string[], passphrase: string, to: { readonly folder: string } | { readonly sink: Sink }) => Promise<VaultMade>
  readonly publicKey: () => Promise<PublicKey>
  /** The key in a text that was pasted or scanned. */
  readonly keyIn: (text: string) => PublicKey | undefined
  /** Files sealed together for a colleague, as a tar in a standard age file. Refuses with `key-unreadable`. */
  readonly sealFor: (recipient: string, files: AsyncIterable<Packed>) => AsyncIterable<Uint8Array>
  /** What a colleague sealed for this vault. Throws `exchange-not-for-us` or `exchange-refused`, at the latest at its end: what came before is then thrown away. */
  readonly openSealed: (source: AsyncIterable<Uint8Array>) => AsyncIterable<Packed>
}
