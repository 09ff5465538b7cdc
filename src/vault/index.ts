// The vault: cases and exhibits at rest as standard age files, a journal per case, one door. It understands nothing of what it keeps.

export type { CaseListed, CaseRead } from '#vault/cases.ts'
export type { VaultCheck } from '#vault/check.ts'
export type { Secret } from '#vault/door.ts'
export type { ExhibitAdded } from '#vault/exhibits.ts'
export type { LockHeld, LockTaken, VaultFiles, VaultHost, VaultLock } from '#vault/files.ts'
export type { Acknowledged } from '#vault/journal/append.ts'
export type { Conflict, Version } from '#vault/journal/read.ts'
export type { JournalRecord } from '#vault/journal/record.ts'
export { createVault, type Unlocked, unlockVault } from '#vault/open.ts'
export type { VaultProblem } from '#vault/problem.ts'
export { type Recovery, rehearseRecovery } from '#vault/recovery.ts'
export type { OpenVault } from '#vault/vault.ts'
