/**
 * The folder of a vault, as the vault sees it. Paths are relative and use `/`. What cannot be written is refused with `vault-unwritable`, what
 * cannot be read with `file-unreadable`.
 */
export type VaultFiles = {
  /** One name per folder on this machine, to count wrong passphrases by. Never shown. */
  readonly place: string
  /** Null where there is no such file. */
  readonly read: (path: string) => Promise<Uint8Array | null>
  /** In bytes; null where there is no such file. */
  readonly size: (path: string) => Promise<number | null>
  /** What lies directly in a folder, sorted; nothing where there is no such folder. */
  readonly list: (folder: string) => Promise<Listing>
  /** A new file with its folders: whole and on the disk when this resolves, or not there. `taken` where the name is in use; that file stays as it is. */
  readonly create: (path: string, bytes: Uint8Array) => Promise<'created' | 'taken'>
  /** As `create`, for what is too large to hold. Nothing is left where the source fails. */
  readonly createFrom: (path: string, source: AsyncIterable<Uint8Array>) => Promise<'created' | 'taken'>
  /** Puts a file in place of the one there, if any, in one step; on the disk when this resolves. */
  readonly replace: (path: string, bytes: Uint8Array) => Promise<void>
  /** The pieces of a file, in any sizes. Fails with `file-unreadable` where it is missing. */
  readonly stream: (path: string) => AsyncIterable<Uint8Array>
  /** Over an older file of that name, if any. */
  readonly move: (from: string, to: string) => Promise<void>
  /** A file or a whole folder; nothing happens where there is none. */
  readonly remove: (path: string) => Promise<void>
}

export type Listing = { readonly files: readonly string[]; readonly folders: readonly string[] }

/** What the vault is given by its host. */
export type VaultHost = {
  readonly now: () => Date
  /** That many bytes nobody can guess; for names on the disk. */
  readonly random: (bytes: number) => Uint8Array
  readonly lock: VaultLock
}

/** Keeps two processes from writing into one vault. */
export type VaultLock = { readonly take: () => Promise<LockTaken | LockHeld> }

/** `tookOver` says whose lock was found dead. */
export type LockTaken = {
  readonly kind: 'taken'
  readonly tookOver?: string
  /** False once somebody else took it over. */
  readonly isOurs: () => Promise<boolean>
  readonly release: () => Promise<void>
}

/** `by` completes “the vault can only be read here: …”. */
export type LockHeld = { readonly kind: 'held'; readonly by: string }
