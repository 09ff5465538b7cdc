import type { Desk } from '#app/cases/desk.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import { backUp, drill, restore, travel } from '#app/vault/copies.ts'
import type { vaultOperations } from '#contract/vault-operations.ts'

/** The handlers of the vault's door. Locking clears the desk first: no case stays in memory that the vault would not give. */
type DoorHandlers = { readonly [N in keyof typeof vaultOperations]: Handler<N> }

export const vaultDoor = (ports: Ports, desk: Pick<Desk, 'clear'>): DoorHandlers => ({
  'vault.state': () => ports.vault.state(),
  'vault.create': ({ passphrase }) => ports.vault.create(passphrase),
  'vault.offer-passphrase': async () => ({ passphrase: ports.vault.offerPassphrase() }),
  'vault.unlock': secret => ports.vault.unlock(secret),
  'vault.lock': async () => {
    desk.clear()
    await ports.evidence.close()
    await ports.vault.lock()
    // What was being kept when it locked was finished, and lies on the desk again.
    desk.clear()
    return null
  },
  'vault.rehearse': async ({ words }) => ({ opens: await ports.vault.rehearse(words) }),
  'vault.renew-recovery': () => ports.vault.renewRecovery(),
  'vault.change-passphrase': async ({ secret, next }) => {
    await ports.vault.changePassphrase(secret, next)
    return null
  },
  'vault.check': () => ports.vault.check(),
  'vault.backup': backUp(ports),
  'vault.drill': drill(ports),
  'vault.restore': restore(ports, desk),
  'vault.travel': travel(ports),
})
