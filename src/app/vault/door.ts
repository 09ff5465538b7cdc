import type { Desk } from '#app/cases/desk.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import type { vaultOperations } from '#contract/vault-operations.ts'

/** The handlers of the vault's door. Locking clears the desk first: no case stays in memory that the vault would not give. */
type DoorHandlers = { readonly [N in keyof typeof vaultOperations]: Handler<N> }

export const vaultDoor = ({ vault, evidence }: Ports, desk: Pick<Desk, 'clear'>): DoorHandlers => ({
  'vault.state': () => vault.state(),
  'vault.create': ({ passphrase }) => vault.create(passphrase),
  'vault.offer-passphrase': async () => ({ passphrase: vault.offerPassphrase() }),
  'vault.unlock': secret => vault.unlock(secret),
  'vault.lock': async () => {
    desk.clear()
    await evidence.close()
    await vault.lock()
    return null
  },
  'vault.rehearse': async ({ words }) => ({ opens: await vault.rehearse(words) }),
  'vault.renew-recovery': () => vault.renewRecovery(),
  'vault.change-passphrase': async ({ now, next }) => {
    await vault.changePassphrase(now, next)
    return null
  },
  'vault.check': () => vault.check(),
})
