import { z } from 'zod'
import { ofVault, operation } from '#contract/operation.ts'
import type { Recovery, VaultChecked, VaultOpened, VaultState } from '#contract/vault-replies.ts'

const Passphrase = z.string().min(1).max(1000)

/** 24 words, in any case and with any spaces. */
const Words = z.string().min(20).max(1000)

/** The door of the vault. No answer and no refusal ever holds a passphrase, and words only where they are made. */
export const vaultOperations = {
  'vault.state': operation<VaultState>()({ effect: 'read', input: z.object({}), fails: [] }),
  'vault.create': operation<Recovery>()({
    effect: 'write',
    input: z.object({ passphrase: Passphrase }),
    fails: ['vault-exists', 'passphrase-weak', 'vault-unwritable'],
  }),
  'vault.offer-passphrase': operation<{ readonly passphrase: string }>()({ effect: 'read', input: z.object({}), fails: [] }),
  'vault.unlock': operation<VaultOpened>()({
    effect: 'write',
    input: z.union([z.strictObject({ passphrase: Passphrase }), z.strictObject({ words: Words })]),
    fails: ['vault-none', 'passphrase-wrong', 'words-wrong', 'vault-damaged'],
  }),
  'vault.lock': operation<null>()({ effect: 'write', input: z.object({}), fails: [] }),
  'vault.rehearse': operation<{ readonly opens: boolean }>()({
    effect: 'read',
    input: z.object({ words: Words }),
    fails: [...ofVault, 'words-wrong', 'vault-damaged'],
  }),
  'vault.renew-recovery': operation<Recovery>()({ effect: 'write', input: z.object({}), fails: [...ofVault, 'vault-read-only', 'vault-unwritable'] }),
  'vault.change-passphrase': operation<null>()({
    effect: 'write',
    input: z.object({ now: Passphrase, next: Passphrase }),
    fails: [...ofVault, 'passphrase-wrong', 'passphrase-weak', 'vault-read-only', 'vault-unwritable'],
  }),
  'vault.check': operation<VaultChecked>()({ effect: 'read', input: z.object({}), fails: [...ofVault] }),
} as const
