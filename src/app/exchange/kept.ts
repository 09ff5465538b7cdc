import type { VaultPort } from '#app/vault-port.ts'
import { refuse } from '#contract/errors.ts'
import { Kept } from '#contract/kept.ts'

/** What the app keeps once for a whole vault. Changes come one after another. */
export type KeptInVault = {
  readonly read: () => Promise<Kept>
  readonly change: (to: (kept: Kept) => Kept) => Promise<Kept>
}

export const keptIn = (vault: Pick<VaultPort, 'readSettings' | 'writeSettings'>): KeptInVault => {
  let last: Promise<unknown> = Promise.resolve()
  const read = async () => {
    const parsed = Kept.safeParse((await vault.readSettings()) ?? {})
    if (!parsed.success) throw refuse('vault-damaged', { problems: [unknown] })
    return parsed.data
  }
  return {
    read,
    change: to => {
      const turn = last.then(async () => {
        const next = to(await read())
        await vault.writeSettings(next)
        return next
      })
      last = turn.then(
        () => undefined,
        () => undefined,
      )
      return turn
    },
  }
}

const unknown = {
  path: 'settings.age',
  reason: 'It holds something this version of the app does not know.',
  remedy: 'Update the app, or restore the file from a backup.',
}
