import type { VaultPort } from '#app/vault-port.ts'
import { refuse } from '#contract/errors.ts'

/** Stands where no vault was named: on a command line that was given a file. */
export const noVault: VaultPort = {
  state: async () => ({ kind: 'none' }),
  create: async () => none(),
  unlock: async () => none(),
  lock: async () => {},
  rehearse: async () => none(),
  renewRecovery: async () => none(),
  changePassphrase: async () => none(),
  check: async () => none(),
  offerPassphrase: () => none(),
  listCases: async () => none(),
  createCase: async () => none(),
  readJournal: async () => none(),
  append: async () => none(),
  settle: async () => none(),
  addExhibit: async () => none(),
  readExhibit: () => none(),
  removeExhibit: async () => none(),
  removeCase: async () => none(),
  putBackCase: async () => none(),
  purgeCase: async () => none(),
  readSettings: async () => none(),
  writeSettings: async () => none(),
  backup: async () => none(),
  drill: async () => none(),
  restore: async () => none(),
  travel: async () => none(),
  publicKey: async () => none(),
  keyIn: () => undefined,
  sealFor: () => none(),
  openSealed: () => none(),
}

const none = (): never => {
  throw refuse('vault-none', {})
}
