import { z } from 'zod'
import { CaseId, Given, Out, ofCase, ofOutside, ofVault, operation } from '#contract/operation.ts'
import type { BackedUp, Drilled, Recovery, Restored, Travelling, VaultChecked, VaultOpened, VaultState } from '#contract/vault-replies.ts'

const Passphrase = z.string().min(1).max(1000)

/** 24 words, in any case and with any spaces. */
const Words = z.string().min(20).max(1000)

const Secret = z.union([z.strictObject({ passphrase: Passphrase }), z.strictObject({ words: Words })])

const ofBackup = ['file-unreadable', 'backup-damaged', 'passphrase-wrong', 'words-wrong', 'vault-damaged'] as const

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
    input: Secret,
    fails: ['vault-none', 'passphrase-wrong', 'words-wrong', 'vault-damaged'],
  }),
  'vault.lock': operation<null>()({ effect: 'write', input: z.object({}), fails: [] }),
  'vault.rehearse': operation<{ readonly opens: boolean }>()({
    effect: 'read',
    input: z.object({ words: Words }),
    fails: [...ofVault, 'words-wrong', 'vault-damaged'],
  }),
  'vault.renew-recovery': operation<Recovery>()({ effect: 'write', input: z.object({}), fails: [...ofVault, 'vault-read-only', 'vault-unwritable'] }),
  /** By the passphrase there is, or by the words of the recovery sheet where it is forgotten or its file is damaged. */
  'vault.change-passphrase': operation<null>()({
    effect: 'write',
    input: z.object({ secret: Secret, next: Passphrase }),
    fails: [...ofVault, 'passphrase-wrong', 'words-wrong', 'passphrase-weak', 'vault-damaged', 'vault-read-only', 'vault-unwritable'],
  }),
  'vault.check': operation<VaultChecked>()({ effect: 'read', input: z.object({}), fails: [...ofVault] }),
  /** The whole vault as one sealed file. */
  'vault.backup': operation<BackedUp>()({ effect: 'read', input: z.object({ out: Out }), fails: [...ofVault, 'vault-damaged', ...ofOutside] }),
  /** Opens every file of a backup with the secret of the day it was made, and compares it with the vault now. Writes nothing. */
  'vault.drill': operation<Drilled>()({ effect: 'read', input: z.object({ given: Given, secret: Secret }), fails: [...ofVault, ...ofBackup] }),
  /** Puts a backup where there is no vault, and opens it. */
  'vault.restore': operation<Restored>()({
    effect: 'write',
    input: z.object({ given: Given, secret: Secret }),
    fails: ['vault-exists', 'folder-not-empty', 'vault-unwritable', ...ofBackup],
  }),
  /** A vault of its own with the cases chosen: a new folder where a command line names one, else a backup of it to be restored on the other machine. */
  'vault.travel': operation<Travelling>()({
    effect: 'read',
    input: z.object({ cases: z.array(CaseId).min(1).max(1000), passphrase: Passphrase, out: Out }),
    fails: [...ofCase, 'passphrase-weak', 'vault-damaged', 'vault-unwritable', 'folder-not-empty', ...ofOutside],
  }),
} as const
