import { randomBytes } from 'node:crypto'
import { vaultFolder } from '#node/vault-folder.ts'
import { vaultLock } from '#node/vault-lock.ts'
import { countAttempts } from '#vault/attempts.ts'
import type { Secret } from '#vault/door.ts'
import type { VaultHost } from '#vault/files.ts'
import { createVault, unlockVault } from '#vault/open.ts'
import { weakForTests } from '../../fakes/weak-work-factor.ts'

// A vault on the disk, also for the processes that tests start.

export const passphrase = 'a passphrase for tests'

export const hostOf = (folder: string): VaultHost => ({
  now: () => new Date('2026-11-24T09:00:00.000Z'),
  random: bytes => randomBytes(bytes),
  lock: vaultLock(folder),
})

export const create = (folder: string) => createVault(vaultFolder(folder), passphrase, hostOf(folder), { workFactor: weakForTests })

export const unlock = (folder: string, secret: Secret = { passphrase }) =>
  unlockVault(vaultFolder(folder), secret, hostOf(folder), { workFactor: weakForTests, attempts: countAttempts() })
